package org.quadrivia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

@Tag("long")
class HardShapeTest {
    private static final double BAR = 2.5;
    /** What a graph of any size takes. */
    private static final long SLACK = 2_000;

    @TempDir
    Path folder;

    private record Made(Bank bank, long steps, long triples) {}

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
        int size = size(shape);
        long small = made(shape, size, 60).steps();
        long large = made(shape, 2 * size, 60).steps();

        assertThat(large).isLessThan((long) (BAR * small) + SLACK);
    }

    /** Acquaintances have short ways, and small graphs of all shapes are asked of other parts than large ones. */
    private static int size(HardShape shape) {
        return switch (shape) {
            case ACQUAINTANCES -> 10_000;
            case ALL_TOGETHER -> 800;
            default -> 400;
        };
    }

    @Test
    void asksOfAChainThatATransitivePropertyCloses() throws IOException {
        Made made = made(HardShape.TRANSITIVE_CHAIN, 1_250, 200);

        // The places of one country have the same stem, which is asked once, and a fact is asked in two forms
        assertThat(made.bank().items()).hasSizeGreaterThan(40);
        assertThat(made.bank().families()).containsKeys("subject", "text");
    }

    @Test
    void aFamilyThatWouldVisitTooMuchStopsAndSaysSo() throws IOException {
        Made made = made(HardShape.PUNS, 1_500, 1_500);

        assertThat(made.bank().dropped())
                .anyMatch(one -> one.family().equals("cloze")
                        && one.reason() == DropReason.STEP_LIMIT
                        && one.text()
                                .equals("stopped: the things in these questions have so many connections that following"
                                        + " them would exceed the limit for a graph of this size"));
        assertThat(made.steps()).isLessThan(budget(made));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEEP_CLASSES", "PUNS", "DEEP_PROPERTIES", "DISJOINT_CLASSES", "CLASS_DIAMONDS"})
    void nothingIsWalkedThroughForEachClassBeforeTheFirstFamilyAsks(HardShape shape) throws IOException {
        long small = prepared(shape, 1_000).steps();
        long large = prepared(shape, 2_000).steps();

        assertThat(large).isLessThan((long) (BAR * small) + SLACK);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(
            names = {
                "TRANSITIVE_CHAIN",
                "ACQUAINTANCES",
                "SAME_AS_CHAIN",
                "HUB",
                "ONE_LABEL",
                "DEEP_CLASSES",
                "DEEP_PROPERTIES"
            })
    void largeShapesStayWithinABudgetOfTheirSize(HardShape shape) throws IOException {
        Made made = made(shape, shape == HardShape.DEEP_PROPERTIES ? 5_000 : 40_000, 1_500);

        assertThat(made.steps()).isLessThan(budget(made));
    }

    /** What decision 198 allows a family, for as many families as use it up in no shape that is known. */
    private static long budget(Made made) {
        return 25 * (1_000_000 + 20 * made.triples());
    }

    private Made made(HardShape shape, int size, int limit) throws IOException {
        Snapshot snapshot = snapshot(shape, size);
        BankGenerator generator =
                BankGenerator.prepare(snapshot, FamilySet.with(List.of()), new GeneratorSettings(1, limit, Set.of()));
        return new Made(
                generator.bank(),
                generator.steps(),
                snapshot.dataset().getDefaultGraph().size());
    }

    private BankGenerator prepared(HardShape shape, int size) throws IOException {
        return BankGenerator.prepare(
                snapshot(shape, size), FamilySet.with(List.of()), new GeneratorSettings(1, 60, Set.of()));
    }

    private Snapshot snapshot(HardShape shape, int size) throws IOException {
        Path file = folder.resolve(shape.word() + size + ".nt");
        shape.write(file, size);
        return ((LoadOutcome.Loaded) KnowledgeLoader.load(file)).snapshot();
    }
}
