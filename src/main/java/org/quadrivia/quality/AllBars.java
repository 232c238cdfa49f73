package org.quadrivia.quality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.contract.ContractBar;
import org.quadrivia.quality.bars.coverage.CoverageBar;
import org.quadrivia.quality.bars.coverage.DistinctQuestionsBar;
import org.quadrivia.quality.bars.coverage.ObjectiveWeightBar;
import org.quadrivia.quality.bars.coverage.PropertyShareBar;
import org.quadrivia.quality.bars.cues.BlindSolverBar;
import org.quadrivia.quality.bars.cues.FlawsBar;
import org.quadrivia.quality.bars.cues.GiveAwayBar;
import org.quadrivia.quality.bars.cues.LeaksBar;
import org.quadrivia.quality.bars.cues.LengthBar;
import org.quadrivia.quality.bars.cues.PositionBar;
import org.quadrivia.quality.bars.cues.TruthShareBar;
import org.quadrivia.quality.bars.labels.ExplanationsBar;
import org.quadrivia.quality.bars.labels.FeedbackBar;
import org.quadrivia.quality.bars.labels.LabelsBar;
import org.quadrivia.quality.bars.labels.MaskedStemsBar;
import org.quadrivia.quality.bars.options.CoincidenceBar;
import org.quadrivia.quality.bars.options.KindsBar;
import org.quadrivia.quality.bars.options.NumbersBar;
import org.quadrivia.quality.bars.options.SourceWordingsBar;
import org.quadrivia.quality.bars.options.TypedAnswersBar;
import org.quadrivia.quality.bars.proof.ContestedBar;
import org.quadrivia.quality.bars.proof.MutationBar;
import org.quadrivia.quality.bars.proof.PassagesBar;
import org.quadrivia.quality.bars.proof.ProofsBar;
import org.quadrivia.quality.bars.proof.ReadingsBar;
import org.quadrivia.quality.bars.proof.RightAnswersBar;

/** The list of all quality bars. */
public final class AllBars {
    private AllBars() {}

    /** Returns all bars in the order of their numbers. */
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
                        new TruthShareBar(),
                        new PassagesBar(),
                        new PropertyShareBar(),
                        new DistinctQuestionsBar(),
                        new ObjectiveWeightBar(),
                        new FeedbackBar(),
                        new MaskedStemsBar(),
                        new SourceWordingsBar())
                .sorted(Comparator.comparingInt(Bar::number))
                .toList();
    }
}
