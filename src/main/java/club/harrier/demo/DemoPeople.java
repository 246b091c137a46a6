package club.harrier.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who is in the demo club, and in which groups.
final class DemoPeople {
    static final String PASSWORD = "riverside-demo";

    static final List<Coach> COACHES = List.of(
            new Coach("Maren Lindqvist", "maren@riverside.example"),
            new Coach("Tomás Ferreira", "tomas@riverside.example"),
            new Coach("Aiko Tanaka", "aiko@riverside.example"));

    private static final int MAREN = 0;
    private static final int TOMAS = 1;
    private static final int AIKO = 2;

    static final List<Squad> GROUPS = List.of(
            new Squad("Elite Squad", "Invited runners. Doubles, hills, and honest Sundays.", MAREN, true, 0, 8),
            new Squad(
                    "Marathon Build",
                    "Sixteen weeks to the autumn marathon. Long runs leave from the boathouse.",
                    MAREN,
                    false,
                    8,
                    22),
            new Squad(
                    "Tuesday Track",
                    "Intervals every Tuesday, 18:30 at the track. All paces welcome.",
                    TOMAS,
                    false,
                    18,
                    34),
            new Squad("First 5 K", "From the sofa to five kilometres, three easy runs a week.", AIKO, false, 34, 46),
            new Squad("Trail Sundays", "Off the tarmac, up the hills, coffee afterwards.", TOMAS, false, 41, 53),
            new Squad("Winter Base", "Starts in January. Ask to join now.", AIKO, false, 0, 0));

    /// The athletes after this one are in no group.
    static final int PLACED = 53;

    private static final String[] NAMES = {
        "Amara Okafor",
        "Björn Þórsson",
        "Chloé Lefèvre",
        "Dmitri Волков",
        "Eilidh MacLeod",
        "Fatima Al-Zahra",
        "Giulia Bianchi",
        "Hayk Սարգսյան",
        "Ingrid Sørensen",
        "João Silva",
        "Katarzyna Wójcik",
        "Liam O’Connor",
        "Mei-Ling Chen",
        "Nikos Παπαδόπουλος",
        "Olena Шевченко",
        "Priya Raghavan",
        "Quentin Dubois",
        "Rosa Jiménez",
        "Søren Kjær",
        "Tuğba Yılmaz",
        "Uwe Größmann",
        "Valentina Rossi",
        "Wanjiru Kamau",
        "Ximena Ordóñez",
        "Yusuf Demir",
        "Zsófia Nagy",
        "Anna Nowak",
        "Ben Carter",
        "Clara Schmidt",
        "David Cohen",
        "Emma Virtanen",
        "Farid رضایی",
        "Gwen Pritchard",
        "Hannah Weiß",
        "Iulia Ștefănescu",
        "Jakub Dvořák",
        "Kofi Mensah",
        "Lucía Fernández",
        "Matteo Ricci",
        "Nadia حداد",
        "Oskar Lindberg",
        "Petra Horvat",
        "Rafael Costa",
        "Siobhán Ní Bhriain",
        "Thảo Nguyễn",
        "Ulla Mäkinen",
        "Viktor Novák",
        "Willow Hart",
        "Xavier Puig",
        "Yael לוי",
        "Zofia Kowalska",
        "Arjun Sharma",
        "Beatriz Almeida",
        "Callum Reid",
        "Dalia Mansour",
        "Elif Kaya",
        "Finn de Vries",
        "Grace Mwangi",
        "Hugo Martin",
        "Isla Campbell"
    };

    private DemoPeople() {}

    record Coach(String name, String email) {}

    /// A group of the athletes from one number to before another.
    ///
    /// @param coach which of `COACHES` is responsible for it
    record Squad(String name, String description, int coach, boolean isPrivate, int from, int to) {}

    /// @param number from 0; it decides everything about the athlete
    /// @param status `active`, or what a roster also holds
    record Athlete(
            int number,
            String name,
            @Nullable String email,
            @Nullable String timeZone,
            String status,
            List<String> labels) {}

    /// The roster in its fixed order.
    static List<Athlete> athletes() {
        var athletes = new ArrayList<Athlete>();
        for (int number = 0; number < NAMES.length; number++) {
            athletes.add(
                    new Athlete(number, NAMES[number], email(number), zone(number), status(number), labels(number)));
        }
        return athletes;
    }

    /// Every seventh athlete has no e-mail: only coaches act for them.
    private static @Nullable String email(int number) {
        return number % 7 == 6 ? null : String.format(Locale.ROOT, "athlete%02d@riverside.example", number + 1);
    }

    private static @Nullable String zone(int number) {
        return switch (number) {
            case 3 -> "Europe/Kyiv";
            case 7 -> "Asia/Tokyo";
            case 22 -> "Africa/Nairobi";
            default -> null;
        };
    }

    private static String status(int number) {
        return switch (number) {
            case 31, 44 -> "inactive";
            case 50 -> "suspended";
            default -> "active";
        };
    }

    private static List<String> labels(int number) {
        var labels = new ArrayList<String>();
        if (number < 8) {
            labels.add("elite");
        }
        if (number % 11 == 4) {
            labels.add("injury history");
        }
        if (number >= 34 && number < 46) {
            labels.add("new");
        }
        return labels;
    }
}
