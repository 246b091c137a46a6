package club.harrier.demo;

import club.harrier.demo.DemoRun.Lap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Twenty weeks of one athlete: weeks that build and ease, hard days and easy days, races, an illness, a
/// holiday. Everything follows from the athlete's number and the date.
final class DemoTraining {
    static final int DAYS = 140;

    private final int number;
    private final LocalDate today;
    private final Random random;
    private final int pace;
    private final int weeklyMeters;
    private final boolean isTrailRunner;
    private final LocalDate illFrom;
    private final LocalDate awayFrom;

    DemoTraining(int number, LocalDate today) {
        this.number = number;
        this.today = today;
        // The seed has a date in it, or every first of the month would look alike.
        random = new Random(number * 7_919L + today.toEpochDay());
        pace = number < 8 ? 225 + 4 * number : number < 34 ? 270 + (number * 13) % 60 : 340 + (number * 17) % 70;
        weeklyMeters =
                number < 8 ? 90_000 : number < 22 ? 58_000 : number < 34 ? 38_000 : number < 46 ? 15_000 : 30_000;
        isTrailRunner = number >= 41 && number < DemoPeople.PLACED;
        illFrom = today.minusDays(20 + random.nextInt(100));
        awayFrom = today.minusDays(15 + random.nextInt(110));
    }

    /// What the athlete runs 10 km at, in seconds per kilometre.
    int pace() {
        return pace;
    }

    /// Oldest first. Nobody trains after `today`, nor every day.
    List<DemoRun> activities() {
        return today.minusDays(DAYS - 1L)
                .datesUntil(today.plusDays(1))
                .flatMap(this::on)
                .toList();
    }

    private Stream<DemoRun> on(LocalDate date) {
        if (isWithin(date, illFrom, 4 + number % 6) || isWithin(date, awayFrom, number % 3 == 0 ? 12 : 5)) {
            return Stream.empty();
        }
        boolean isMissed = random.nextInt(100) < (number < 8 ? 4 : 14);
        if (isMissed) {
            return Stream.empty();
        }
        return switch (date.getDayOfWeek()) {
            case MONDAY -> number < 8 ? Stream.of(easy(date, 0.10, "recovery-run", "Recovery")) : cross(date);
            case TUESDAY -> Stream.of(number < 34 ? intervals(date) : easy(date, 0.30, "easy-run", "Easy run"));
            case WEDNESDAY -> number < 34 ? Stream.of(easy(date, 0.14, "easy-run", "Easy run")) : Stream.empty();
            case THURSDAY ->
                Stream.of(
                        number < 34
                                ? tempo(date)
                                : easy(date, 0.32, "easy-run", isMorning(date) ? "Morning run" : "Evening run"));
            case FRIDAY -> number < 8 ? Stream.of(easy(date, 0.12, "easy-run", "Easy run")) : Stream.empty();
            case SATURDAY -> number % 2 == 0 ? Stream.of(easy(date, 0.15, "easy-run", "Saturday run")) : cross(date);
            case SUNDAY -> Stream.of(sunday(date));
        };
    }

    private static boolean isWithin(LocalDate date, LocalDate from, int days) {
        return !date.isBefore(from) && date.isBefore(from.plusDays(days));
    }

    private DemoRun easy(LocalDate date, double share, String subType, String name) {
        int slower = subType.equals("recovery-run") ? 95 : 65;
        return run(date, subType, name, kilometres(meters(date, share), pace + slower, 6), 138);
    }

    private DemoRun tempo(LocalDate date) {
        var laps = new ArrayList<Lap>();
        laps.add(lap(2_000, pace + 60, 5, false));
        for (int kilometre = 0; kilometre < (number < 8 ? 8 : 5); kilometre++) {
            laps.add(lap(1_000, pace + 12, 3, true));
        }
        laps.add(lap(1_500, pace + 70, 4, false));
        return run(date, "tempo-run", "Tempo by the river", laps, 162);
    }

    private DemoRun intervals(LocalDate date) {
        boolean isLongRep = date.toEpochDay() / 7 % 2 == 0;
        var laps = new ArrayList<Lap>();
        laps.add(lap(2_000, pace + 65, 4, false));
        for (int repeat = 0; repeat < (isLongRep ? 5 : 8); repeat++) {
            laps.add(lap(isLongRep ? 1_000 : 400, pace - (isLongRep ? 8 : 20), 0, true));
            laps.add(lap(200, pace + 130, 0, false));
        }
        laps.add(lap(1_500, pace + 75, 3, false));
        return run(date, "interval-run", isLongRep ? "5 × 1000 m" : "8 × 400 m", laps, 158);
    }

    private DemoRun sunday(LocalDate date) {
        boolean isRaceDay = date.getDayOfMonth() <= 7 && random.nextInt(3) == 0 && number < 40;
        if (isRaceDay) {
            boolean isHalf = number < 22 && date.getMonthValue() % 2 == 0;
            var laps = kilometres(isHalf ? 21_097 : 10_000, pace + (isHalf ? 14 : 2), 5);
            return run(date, "race", isHalf ? "Riverside Half Marathon" : "City 10 K", laps, 171);
        }
        return isTrailRunner
                ? run(date, "trail-run", "Trail Sunday", kilometres(meters(date, 0.4), pace + 110, 28), 146)
                : run(date, "long-run", "Long run", kilometres(meters(date, 0.34), pace + 55, 7), 144);
    }

    private Stream<DemoRun> cross(LocalDate date) {
        if (number % 5 == 1 && date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            var laps = Stream.generate(() -> lap(5_000, 140 + random.nextInt(20), 30, false))
                    .limit(7)
                    .toList();
            return Stream.of(new DemoRun(date, LocalTime.of(9, 10), "bike", "", "Ride to the coast", laps, 128));
        }
        if (number % 6 == 2) {
            var laps = Stream.generate(() -> lap(400, 1_250, 0, false)).limit(4).toList();
            return Stream.of(new DemoRun(date, LocalTime.of(6, 20), "swim", "", "Morning swim", laps, 124));
        }
        return Stream.empty();
    }

    /// Three weeks build, the fourth eases; the season grows slowly; nobody runs exactly the plan.
    private int meters(LocalDate date, double share) {
        long week = date.toEpochDay() / 7;
        double phase = new double[] {0.92, 1.0, 1.1, 0.75}[(int) (week % 4)];
        double season = 0.85 + 0.3 * (DAYS - (today.toEpochDay() - date.toEpochDay())) / DAYS;
        return (int) Math.max(2_500, weeklyMeters * share * phase * season * (0.92 + random.nextDouble() * 0.16));
    }

    private List<Lap> kilometres(int meters, int secondsPerKilometre, int ascent) {
        var laps = new ArrayList<Lap>();
        for (int left = meters; left > 0; left -= 1_000) {
            laps.add(lap(Math.min(1_000, left), secondsPerKilometre, ascent, false));
        }
        return laps;
    }

    private Lap lap(int meters, int secondsPerKilometre, int ascent, boolean hard) {
        double seconds = meters / 1_000.0 * (secondsPerKilometre + random.nextGaussian() * 5);
        return new Lap(
                meters, (int) Math.max(1, Math.round(seconds)), ascent == 0 ? 0 : random.nextInt(ascent * 2), hard);
    }

    private DemoRun run(LocalDate date, String subType, String name, List<Lap> laps, int heartRate) {
        var at = isMorning(date)
                ? LocalTime.of(date.equals(today) ? 4 : 6, random.nextInt(60))
                : LocalTime.of(18, random.nextInt(50));
        return new DemoRun(date, at, "run", subType, name, laps, heartRate + number % 9 - 4);
    }

    /// Today's training is done before breakfast, so that it lies in the past for most of the day.
    private boolean isMorning(LocalDate date) {
        return date.equals(today) || date.getDayOfWeek().getValue() > 5 || number % 3 == 0;
    }
}
