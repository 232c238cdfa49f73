package org.quadrivia.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.quiz.Items;

class ObjectivesTest {
    private static final FactId CALL = Items.fact("the call");
    private static final FactId OFFICE = Items.fact("the office");
    private static final FactId OTHER = Items.fact("something else");
    private static final Objective FIRST = objective("first", 3, CALL);
    private static final Objective SECOND = objective("second", 1, CALL, OFFICE);
    private static final Objectives OBJECTIVES = new Objectives(List.of(FIRST, SECOND));

    @Test
    void anItemServesTheObjectivesThatRestOnAFactThatItAsks() {
        Item item = Items.single("i", "Who called?", "Rubio", "Vance");

        assertThat(OBJECTIVES.of(Items.asking(item, CALL))).containsExactly(FIRST, SECOND);
        assertThat(OBJECTIVES.of(Items.asking(item, OFFICE))).containsExactly(SECOND);
        assertThat(OBJECTIVES.of(Items.asking(item, OTHER))).isEmpty();
    }

    @Test
    void anItemThatAsksTwoFactsOfAnObjectiveServesItOnce() {
        assertThat(OBJECTIVES.of(List.of(CALL, OFFICE, OTHER))).containsExactly(FIRST, SECOND);
    }

    private static Objective objective(String name, int weight, FactId... facts) {
        return new Objective(new EntityId("https://example.org/" + name), name, weight, Set.of(facts));
    }
}
