package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Bank;
import org.quadrivia.question.rdf.family.FamilySet;

class DrawQuotasTest {
    @TempDir
    Path folder;

    @Test
    void theOnlyPropertyHasNoQuota() {
        String cities = IntStream.range(0, 120)
                .mapToObj(i -> ":c%d a :City ; rdfs:label \"%s\" ; :capital :l%d . :l%d a :City ; rdfs:label \"%s\" .\n"
                        .formatted(i, name("Or", i), i, i, name("Ul", i)))
                .reduce(":City rdfs:label \"city\"@en . :capital rdfs:label \"capital\"@en .\n", String::concat);
        Bank bank = BankGenerator.generate(
                Fixture.turtle(folder, cities), FamilySet.with(List.of()), new GeneratorSettings(1, 100, Set.of()));

        assertThat(bank.items()).hasSizeGreaterThan(60);
    }

    private static String name(String start, int number) {
        String letters = "abdegiklmnoprstuvz";
        return start + letters.charAt(number % 18) + "a" + letters.charAt(number / 18) + "o";
    }
}
