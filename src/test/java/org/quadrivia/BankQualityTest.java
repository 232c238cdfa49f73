package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.Bank;

/** Generator against checker, on real data: two that share no code must agree that nothing is wrong. */
class BankQualityTest {
    @TempDir
    Path folder;

    @Test
    void theShippedKnowledgeBaseGivesManyFaultlessItemsOfEveryFamily() throws IOException {
        Bank bank = CheckedBank.of(Path.of("ontology"), folder);

        assertThat(bank.items()).hasSizeGreaterThanOrEqualTo(85);
        assertThat(bank.families()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void anOntologyOfClassesGivesFaultlessItems() throws IOException {
        Bank bank = CheckedBank.of(Path.of("src/test/resources/question/pizza.ttl"), folder);

        // of about 200, for the sake of the shares of properties up to a fifth may be left out
        assertThat(bank.items()).hasSizeGreaterThanOrEqualTo(160);
        assertThat(bank.families()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    // What strangers found not worth asking is not asked: figures that nobody knows, a fact in a third form, rivals
    // that are far
    @CsvSource({"tiny/epl.ttl, 90", "tiny/tbbt.nt, 10", "elements/elements-asserted.owl, 50"})
    void foreignGraphsGiveFaultlessItems(String file, int least) throws IOException {
        Bank bank = CheckedBank.of(Path.of("src/test/resources/kbs").resolve(file), folder);

        assertThat(bank.items()).hasSizeGreaterThanOrEqualTo(least);
    }

    /** By itself it takes as long as all others together. */
    @Test
    @Tag("long")
    void theOneThatTakesTheCheckerLongestGivesFaultlessItems() throws IOException {
        largerGraphsGiveFaultlessItems("owl-classics/pizza.owl", 200);
    }

    @ParameterizedTest
    @Tag("full")
    @CsvSource({
        "cheeses/cheeses-0.1.ttl, 120",
        "music/music.ttl, 800",
        "owl-classics/food.owl, 10",
        "owl-classics/wine.owl, 35"
    })
    void largerGraphsGiveFaultlessItems(String file, int least) throws IOException {
        String kbs = System.getenv("QUADRIVIA_KBS");
        assumeTrue(kbs != null, "set QUADRIVIA_KBS to the folder of public knowledge bases to run this");

        Bank bank = CheckedBank.of(Path.of(String.valueOf(kbs)).resolve(file), folder);

        assertThat(bank.items()).hasSizeGreaterThanOrEqualTo(least);
    }
}
