package org.quadrivia.knowledge.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.ui.SagaKnowledgeBase;
import org.quadrivia.knowledge.ui.claim.Conflicts.Dispute;
import org.quadrivia.knowledge.view.ClaimDetails;

class ConflictsTest {
    private final ClaimDetails brokered = claim("brokered", "bilateral");
    private final ClaimDetails pivotal = claim("pivotal", "bilateral");
    private final ClaimDetails bilateral = claim("bilateral");
    private final ClaimDetails alone = claim("alone");

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
        ClaimDetails a = claim("a", "b", "c");
        ClaimDetails b = claim("b", "c");
        ClaimDetails c = claim("c");

        assertThat(Conflicts.among(List.of(a, b, c))).containsExactly(new Dispute(List.of(a), List.of(b, c)));
    }

    @Test
    void aClaimAgainstWhatIsNotThereStandsAlone() {
        ClaimDetails lost = claim("lost", "nowhere");

        assertThat(Conflicts.among(List.of(lost))).containsExactly(new Dispute(List.of(lost), List.of()));
    }

    private static ClaimDetails claim(String name, String... against) {
        List<Named> opponents = Stream.of(against)
                .map(other -> SagaKnowledgeBase.named(other, other))
                .toList();
        return new ClaimDetails(
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
