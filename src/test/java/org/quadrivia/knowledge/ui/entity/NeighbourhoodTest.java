package org.quadrivia.knowledge.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.ui.FakeKnowledge;
import org.quadrivia.knowledge.ui.SagaKnowledgeBase;
import org.quadrivia.knowledge.ui.entity.Neighbourhood.Branch;
import org.quadrivia.knowledge.ui.entity.Neighbourhood.Firmness;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;

class NeighbourhoodTest {
    private static final Named OLAF = SagaKnowledgeBase.OLAF;
    private static final Named ERIK = SagaKnowledgeBase.named("erik", "Erik");
    private static final Named SVOLDER = SagaKnowledgeBase.named("svolder", "Svolder");

    @Test
    void groupsByRelationDirectionAndFirmness() {
        Fact sailed = fact(1, OLAF, "sailed", SagaKnowledgeBase.SHIP, Standing.STATED);
        Fact perhaps = fact(2, OLAF, "sailed", SVOLDER, Standing.HEDGED);
        Fact fought = fact(3, ERIK, "fought", OLAF, Standing.ATTRIBUTED);

        List<Branch> branches = branches(List.of(group(true, sailed, perhaps), group(false, fought)), List.of());

        assertThat(branches)
                .extracting(
                        branch -> branch.property().label(),
                        Branch::outgoing,
                        Branch::firmness,
                        branch -> branch.things().getFirst().label())
                .containsExactly(
                        tuple("sailed", true, Firmness.ASSERTED, "the Long Serpent"),
                        tuple("sailed", true, Firmness.HEDGED, "Svolder"),
                        tuple("fought", false, Firmness.CLAIMED, "Erik"));
    }

    @Test
    void groupsByClass() {
        Fact king = fact(1, OLAF, "met", SagaKnowledgeBase.named("harald-1", "Harald"), Standing.STATED);
        Fact ship = fact(2, OLAF, "met", SagaKnowledgeBase.SHIP, Standing.STATED);

        List<Branch> branches = branches(List.of(group(true, king, ship)), List.of());

        assertThat(branches)
                .extracting(branch -> branch.kind().map(Named::label).orElse("-"))
                .containsExactly(SagaKnowledgeBase.KING.label(), "-");
    }

    @Test
    void leavesOutItselfAndItsKinds() {
        Fact itself = fact(1, OLAF, "knew", OLAF, Standing.STATED);
        Fact kind = fact(2, OLAF, "type", SagaKnowledgeBase.KING, Standing.STATED);

        assertThat(branches(List.of(group(true, itself, kind)), List.of(SagaKnowledgeBase.KING)))
                .isEmpty();
    }

    @Test
    void saysOnceWhatHoldsBothWays() {
        Fact there = fact(1, OLAF, "met", ERIK, Standing.STATED);
        Fact back = fact(2, ERIK, "met", OLAF, Standing.STATED);

        assertThat(branches(List.of(group(true, there), group(false, back)), List.of()))
                .hasSize(1);
    }

    @Test
    void aHugeGroupIsOneBranchThatCountsAllOfIt() {
        Fact first = fact(1, OLAF, "met", SagaKnowledgeBase.named("harald-1", "Harald"), Standing.STATED);
        FactGroup huge = new FactGroup(first.property(), true, List.of(first), 9000);

        assertThat(branches(List.of(huge), List.of())).singleElement().satisfies(branch -> {
            assertThat(branch.total()).isEqualTo(9000);
            assertThat(branch.kind()).isEmpty();
        });
    }

    private static List<Branch> branches(List<FactGroup> groups, List<Named> kinds) {
        EntityDetails view = new EntityDetails(OLAF, List.of(), kinds, null, groups, List.of());
        return Neighbourhood.of(view, new FakeKnowledge()).branches();
    }

    private static FactGroup group(boolean outgoing, Fact... facts) {
        return new FactGroup(facts[0].property(), outgoing, List.of(facts), facts.length);
    }

    private static Fact fact(int id, Named subject, String property, Named object, Standing standing) {
        return SagaKnowledgeBase.fact(
                id,
                subject,
                SagaKnowledgeBase.named(property, property),
                SagaKnowledgeBase.entity(object),
                standing,
                List.of(),
                null,
                null);
    }
}
