package org.quadrivia.question.rdf.makers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.bank.Outlines;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilySet;

class FaultTolerantMakerTest {
    private static final FamilyFile FAMILY = FamilySet.shipped("object.rq");

    @Test
    void whatCannotBeToldIsDroppedWithinTheFence() {
        assertThat(made(() -> {
                    throw new IllegalArgumentException("no words");
                }))
                .isEqualTo(new CandidateOutcome.Dropped(DropReason.INVALID_ROW));
    }

    @Test
    void whatCanIsToldThere() {
        CandidateOutcome made = made(() -> "because");

        assertThat(((CandidateOutcome.Drafted) made).draft().explanation().get())
                .isEqualTo("because");
    }

    private static CandidateOutcome made(Supplier<String> explanation) {
        Maker maker = candidate -> new CandidateOutcome.Drafted(
                Outlines.draft(candidate.family(), "Which is it?", List.of(), explanation));
        return new FaultTolerantMaker(maker).make(new Candidate(FAMILY, Map.of()));
    }
}
