package org.quadrivia.question.rdf.makers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.quadrivia.Messages;
import org.quadrivia.question.rdf.bank.Outlines;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilySet;

class FencedMakerTest {
    private static final FamilyFile FAMILY = FamilySet.shipped("object.rq");

    @Test
    void whatCannotBeToldIsDroppedWithinTheFence() {
        assertThat(made(() -> {
                    throw new IllegalArgumentException("no words");
                }))
                .containsExactly(new CandidateOutcome.Dropped(Messages.text("family.odd")));
    }

    @Test
    void whatCanIsToldThere() {
        CandidateOutcome made = made(() -> "because").get(0);

        assertThat(((CandidateOutcome.Drafted) made).draft().explanation().get())
                .isEqualTo("because");
    }

    private static List<CandidateOutcome> made(Supplier<String> explanation) {
        Maker maker = (family, row) ->
                List.of(new CandidateOutcome.Drafted(Outlines.draft(family, "Which is it?", List.of(), explanation)));
        return new FencedMaker(maker).make(FAMILY, Map.of());
    }
}
