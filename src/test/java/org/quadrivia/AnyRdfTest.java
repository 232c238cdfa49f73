package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.PlainWords;

/** Graphs as they come: SKOS alone, nothing typed, nothing labelled, labels under an own property, languages without frames. */
class AnyRdfTest {
    @TempDir
    Path folder;

    @Test
    void asksAThesaurusOfManyLanguagesInOneOfThem() throws IOException {
        Bank bank = bank("skos.ttl");

        assertThat(bank.families())
                .containsKeys("object", "subject", "multihop", "multiple", "text", "match")
                // how many narrower terms somebody entered is nothing to know
                .doesNotContainKey("count");
        assertThat(bank.items())
                // of a fact, two forms are asked
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(item -> assertThat(item.language()).isEqualTo("en"))
                .anySatisfy(item -> assertThat(item.stem()).contains("does Tea fall under?"))
                .allSatisfy(item -> assertThat(shown(item)).doesNotContain("Sarsaparilla"));
    }

    @Test
    void readsNamesOffTheAddressesWhereNothingIsTypedOrLabelled() throws IOException {
        Bank bank = bank("untyped.nt");

        assertThat(bank.families()).containsKeys("object", "subject", "compare", "order", "text");
        assertThat(bank.items())
                .anySatisfy(item -> assertThat(shown(item)).contains("Rhine flow into", "Black Sea"))
                .anySatisfy(item -> assertThat(shown(item)).containsPattern("\\d{3,4} km\\b"));
    }

    @Test
    void asksInGermanWithLabelsOfAnOwnProperty() throws IOException {
        Bank bank = bank("german.ttl");

        assertThat(bank.families()).containsKeys("object", "subject", "multiple");
        assertThat(bank.items())
                .allSatisfy(item -> assertThat(item.language()).isEqualTo("de"))
                .anySatisfy(item -> assertThat(item.stem()).contains("Eintrag zu Zugspitze"))
                .anySatisfy(item -> assertThat(shown(item)).containsPattern("\\d{3,4} m\\b"));
    }

    @Test
    void quotesLabelsOfALanguageWithoutSentencesOnce() throws IOException {
        Bank bank = bank("polish.ttl");

        assertThat(bank.families()).containsKeys("object", "subject", "number", "compare");
        assertThat(bank.items())
                .allSatisfy(item -> assertThat(PlainWords.of(shown(item))).doesNotContain("““", "””"))
                .anySatisfy(item -> assertThat(item.stem()).startsWith("For which “miasto” is"))
                .anySatisfy(item -> assertThat(shown(item)).contains("5 czerwca 1257"));
    }

    private Bank bank(String file) throws IOException {
        return CheckedBank.of(Path.of("src/test/resources/anyrdf").resolve(file), folder);
    }

    private static String shown(Item item) {
        return item.stem() + " " + item.options() + " " + item.explanation();
    }
}
