package org.quadrivia.quality.bars;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The bars that are measured. */
public final class AllBars {
    private AllBars() {}

    /** By their numbers. */
    public static List<Bar> inOrder() {
        return Stream.<Bar>of(
                        new ContractBar(),
                        new RightAnswersBar(),
                        new ProofsBar(),
                        new MutationBar(),
                        new KindsBar(),
                        new PositionBar(),
                        new BlindSolverBar(),
                        new CoverageBar(),
                        new ReadingsBar(),
                        new CoincidenceBar(),
                        new GiveAwayBar(),
                        new LengthBar(),
                        new FlawsBar(),
                        new LabelsBar(),
                        new NumbersBar(),
                        new LeaksBar(),
                        new ExplanationsBar(),
                        new ContestedBar(),
                        new TypedAnswersBar(),
                        new TruthShareBar())
                .sorted(Comparator.comparingInt(Bar::number))
                .toList();
    }
}
