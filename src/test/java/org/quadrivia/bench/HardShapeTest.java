package org.quadrivia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadrivia.knowledge.rdf.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.LoadOutcome;
import org.quadrivia.question.Bank;
import org.quadrivia.question.rdf.BankGenerator;
import org.quadrivia.question.rdf.FamilySet;
import org.quadrivia.question.rdf.GeneratorSettings;

class HardShapeTest {
    private static final double BAR = 2.5;
    /** What a graph of any size takes. */
    private static final long SLACK = 5_000;

    @TempDir
    Path folder;

    private record Made(Bank bank, long steps) {}

    @ParameterizedTest
    @EnumSource(
            names = {
                "TRANSITIVE_CHAIN",
                "ACQUAINTANCES",
                "SAME_AS_CHAIN",
                "HUB",
                "ONE_LABEL",
                "BROADER_CYCLE",
                "ALL_TOGETHER"
            })
    void twiceTheShapeTakesTwiceTheSteps(HardShape shape) throws IOException {
        long small = made(shape, 400, 60).steps();
        long large = made(shape, 800, 60).steps();

        assertThat(large).isLessThan((long) (BAR * small) + SLACK);
    }

    @Test
    void asksOfAChainThatATransitivePropertyCloses() throws IOException {
        Made made = made(HardShape.TRANSITIVE_CHAIN, 1_250, 200);

        assertThat(made.bank().items()).hasSizeGreaterThan(100);
        assertThat(made.bank().families()).containsKeys("subject", "text");
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(names = {"TRANSITIVE_CHAIN", "ACQUAINTANCES", "SAME_AS_CHAIN", "HUB", "ONE_LABEL"})
    void largeShapesStayWithinABudgetOfTheirSize(HardShape shape) throws IOException {
        Made made = made(shape, 40_000, 1_500);

        assertThat(made.steps()).isLessThan(500_000_000);
    }

    private Made made(HardShape shape, int size, int limit) throws IOException {
        Path file = folder.resolve(shape.word() + size + ".nt");
        shape.write(file, size);
        BankGenerator generator = BankGenerator.prepare(
                ((LoadOutcome.Loaded) KnowledgeLoader.load(file)).snapshot(),
                FamilySet.with(java.util.List.of()),
                new GeneratorSettings(1, limit, Set.of()));
        return new Made(generator.bank(), generator.steps());
    }
}
