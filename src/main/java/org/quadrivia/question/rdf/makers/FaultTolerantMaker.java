package org.quadrivia.question.rdf.makers;

import java.util.concurrent.CancellationException;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;

/**
 * Drops a candidate of a family that a teacher wrote if the maker fails on this candidate, so that the other candidates can still
 * become items.
 */
public record FaultTolerantMaker(Maker maker) implements Maker {
    /** Wraps the maker if the family is fenced. */
    public static Maker of(FamilyFile family, Maker maker) {
        return family.fenced() ? new FaultTolerantMaker(maker) : maker;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        try {
            return written(maker.make(candidate));
        } catch (StepBudget.Exceeded | RejectedCandidate | CancellationException over) {
            throw over;
        } catch (RuntimeException | StackOverflowError broken) {
            return new CandidateOutcome.Dropped(DropReason.INVALID_ROW);
        }
    }

    /** Writes the texts of the draft now, so that a failure in writing them is caught here, too. */
    private static CandidateOutcome written(CandidateOutcome made) {
        return made instanceof CandidateOutcome.Drafted(ItemDraft draft)
                ? new CandidateOutcome.Drafted(draft.written())
                : made;
    }
}
