package club.harrier.kind;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a run's title says in the words of runners: English, German, French, Spanish, Italian, Portuguese, Dutch,
/// Swedish, Norwegian, Danish, Polish. Words that mean something else in another of these languages (`rennen`,
/// `carrera`, `course`) are left out.
final class SubTypeWords {
    private static final long HALF_MARATHON_CM = 2_109_750;
    private static final long MARATHON_CM = 4_219_500;

    /// First match wins, so the finer word stands before the coarser.
    private static final List<Rule> RULES = rules("""
            tempo-run: race pace, marathon pace, half marathon pace, renntempo, wettkampftempo, marathontempo, \
            allure marathon, allure course, ritmo maraton, ritmo gara
            race: race, parkrun, wettkampf, competition, competicion, competicao, gara, wedstrijd, tavling, \
            konkurranse, konkurrence, zawody, volkslauf, stadtlauf, crosslauf
            hill-repeats: hills, hill (?:repeats?|reps|sprints?|intervals?|session), \
            berg ?(?:intervalle?|sprints?|laufe?), berganlaufe?, hugel ?(?:laufe?|sprints?), cotes, cuestas, salite, \
            ladeiras, subidas, heuvel(?:s|training)?, back ?intervaller, bakke ?intervaller, podbiegi
            fartlek: fartlek, fahrtspiel, farlek
            interval-run: intervals?, intervall(?:e|en|er|o|i|training)?, interval(?:training|ler), \
            intervalles?, intervalos?, ripetute, series, fractionnes?, vma, reps, repeats, repetitions, yasso, \
            interwaly, \\d{1,2} ?x ?\\d{2,4} ?(?:m|k|km|min|s|sec|sek)?
            threshold: threshold, schwelle, schwellenlauf, seuil, umbral, soglia, limiar, drempel, troskel, \
            terskel, taerskel, cruise
            tempo-run: tempo, tempo ?run, tempolauf, tempodauerlauf, tdl, tempoloop, tempopass, tempotur
            progression: progression, progressiv(?:e|o|a)?, progressi(?:f|ef), progresiv(?:o|a), \
            steigerungslauf, crescendo, negative split
            recovery-run: recovery, regeneration, regenerationslauf, regenerativ(?:er)?, reko, recuperation, \
            recup, recuperacion, recuperacao, recupero, herstel, herstelloop, aterhamtning, shakeout, shake out, \
            regeneracja
            long-run: long ?run, long(?! d[aeu]), longjog, lsd, langer (?:lauf|dauerlauf), sortie longue, tirada larga, \
            rodaje largo, lungo, longao, lange duurloop, langpass, langtur, dlugie wybieganie
            easy-run: easy, easy ?run, locker(?:er)?, ga ?1, footing, rodaje, facile, suave, rustig(?:e)?, \
            lugn(?:t)?, rolig, jog, jogging, trote, spokojnie
            treadmill: treadmill, laufband, tapis(?: roulant)?, cinta, loopband, lopband, tredemolle, lobeband, \
            esteira, bieznia
            track: track, bahn, bahntraining, piste, pista, atletiekbaan, lopbana, friidrottsbana
            trail-run: trail, trail ?run(?:ning)?, traillauf, trailen, terrenglop
            """);

    private record Rule(SubType subType, Pattern words) {}

    private static final Pattern MARATHON = word("marathon", "maraton", "maratona");
    private static final Pattern HALF = word(
            "half",
            "half ?marathon",
            "halbmarathon",
            "semi",
            "semi ?marathon",
            "media maraton",
            "mezza maratona",
            "mezza",
            "meia maratona",
            "halve marathon",
            "halvmaraton",
            "halvmarathon",
            "polmaraton");
    private static final Pattern NO_RACE = word(
            "(?:pre|post|after|before) ?race",
            "race (?:prep|preparation|week|plan|simulation|recovery)",
            "(?:marathon|race) ?(?:training|prep|plan|block|build)",
            "marathontraining",
            "vor(?:m| dem) wettkampf",
            "nach(?:m| dem) wettkampf");

    private SubTypeWords() {}

    /// What the title says, if it says anything.
    ///
    /// @param distanceCm the distance, or 0: a marathon is a race only where the distance is one
    static Optional<SubType> in(String title, long distanceCm) {
        String plain = plain(title);
        boolean isNoRace = NO_RACE.matcher(plain).find();
        if (!isNoRace && isMarathon(plain, distanceCm)) {
            return Optional.of(SubType.RACE);
        }
        return RULES.stream()
                .filter(rule -> !(isNoRace && rule.subType() == SubType.RACE))
                .filter(rule -> rule.words().matcher(plain).find())
                .map(Rule::subType)
                .findFirst();
    }

    /// Named like a marathon or a half, and as long as one: from the distance itself to 3 % more, as watches measure.
    private static boolean isMarathon(String plain, long distanceCm) {
        boolean isHalf = HALF.matcher(plain).find();
        long distance = isHalf ? HALF_MARATHON_CM : MARATHON_CM;
        return (isHalf || MARATHON.matcher(plain).find())
                && distanceCm >= distance * 0.99
                && distanceCm <= distance * 1.03;
    }

    /// Lower case, without accents, every run of other characters one space.
    private static String plain(String title) {
        return Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("×", "x")
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private static List<Rule> rules(String text) {
        return text.lines()
                .map(line -> {
                    int colon = line.indexOf(':');
                    var words = line.substring(colon + 1).strip().split(", ", -1);
                    return new Rule(SubType.named(line.substring(0, colon)).orElseThrow(), word(words));
                })
                .toList();
    }

    /// Any of the words, whole.
    private static Pattern word(String... words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])");
    }
}
