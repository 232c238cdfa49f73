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

/** {@link BankQualityTest} on larger graphs; a class of its own so that two processes can share the work. */
@Tag("full")
class LargerBanksTest {
    @TempDir
    Path folder;

    /** By itself it takes as long as all others together. */
    @Test
    @Tag("long")
    void theOneThatTakesTheCheckerLongestGivesFaultlessItems() throws IOException {
        largerGraphsGiveFaultlessItems("owl-classics/pizza.owl", 200);
    }

    @ParameterizedTest
    @CsvSource({
        "cheeses/cheeses-0.1.ttl, 50",
        "music/music.ttl, 450",
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
