package club.harrier.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// A person who reads German is refused in German.
class RefusalsTest {
    @Test
    void every_sentence_of_the_source_has_a_german_one() {
        var missing = new ArrayList<String>();
        var all = SourceSentences.all();
        for (String sentence : all) {
            if (Sentences.german(sentence.replace("{}", "7")).isEmpty()) {
                missing.add(sentence);
            }
        }
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(missing)
                .as("sentences without a German one in sentences_de.txt")
                .isEmpty();
    }

    @Test
    void what_is_put_in_is_kept_and_a_sentence_within_is_said_in_german_too() {
        assertThat(Refusals.sentence("de", "invalid_value", "groups", "There is no group called A.B."))
                .isEqualTo("Eine Gruppe namens A.B gibt es nicht.");
        assertThat(Refusals.sentence("de", "x", null, "Line 3, column 7: A goal is a distance or a time."))
                .isEqualTo("Zeile 3, Spalte 7: Ein Ziel ist eine Strecke oder eine Zeit.");
        assertThat(Refusals.sentence("de", "forbidden", null, "No sentence of ours."))
                .isEqualTo("Das darfst du hier nicht.");
        assertThat(Refusals.sentence("en", "forbidden", null, "Only a coach can do this."))
                .isEqualTo("Only a coach can do this.");
    }
}
