package org.quadrivia.knowledge.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.ClaimView;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.ui.SagaKnowledgeBase;
import org.quadrivia.knowledge.ui.claim.Conflicts.Dispute;

class ConflictsTest {
    private final ClaimView brokered = claim("brokered", "bilateral");
    private final ClaimView pivotal = claim("pivotal", "bilateral");
    private final ClaimView bilateral = claim("bilateral");
    private final ClaimView alone = claim("alone");

    @Test
    void allThatStandAgainstOneClaimStandOnTheOtherSide() {
        List<Dispute> disputes = Conflicts.among(List.of(brokered, alone, pivotal, bilateral));

        assertThat(disputes)
                .containsExactly(
                        new Dispute(List.of(brokered, pivotal), List.of(bilateral)),
                        new Dispute(List.of(alone), List.of()));
    }

    @Test
    void whereThreeAreEachAgainstTheOthersTheFirstStandsAgainstTheRest() {
        ClaimView a = claim("a", "b", "c");
        ClaimView b = claim("b", "c");
        ClaimView c = claim("c");

        assertThat(Conflicts.among(List.of(a, b, c))).containsExactly(new Dispute(List.of(a), List.of(b, c)));
    }

    @Test
    void aClaimAgainstWhatIsNotThereStandsAlone() {
        ClaimView lost = claim("lost", "nowhere");

        assertThat(Conflicts.among(List.of(lost))).containsExactly(new Dispute(List.of(lost), List.of()));
    }

    private static ClaimView claim(String name, String... against) {
        List<Named> opponents = Stream.of(against)
                .map(other -> SagaKnowledgeBase.named(other, other))
                .toList();
        return new ClaimView(
                SagaKnowledgeBase.named(name, name),
                Standing.ATTRIBUTED,
                List.of(),
                List.of(),
                opponents,
                null,
                List.of(),
                List.of());
    }
}
