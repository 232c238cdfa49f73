package org.quadrivia.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.quiz.Items;

/** Which facts count as one. */
class AskedTogetherTest {
    private static final FactId SAID = Items.fact("said");
    private static final FactId BY_WHOM = Items.fact("by whom");
    private static final FactId OTHER = Items.fact("other");

    @Test
    void factsThatTheSameItemsAskCountAsOne() {
        AskedTogether together = in(single("a", SAID, BY_WHOM), single("b", SAID, BY_WHOM), single("c", OTHER));

        assertThat(together.of(SAID)).isEqualTo(together.of(BY_WHOM)).isIn(SAID, BY_WHOM);
        assertThat(together.of(OTHER)).isEqualTo(OTHER);
    }

    @Test
    void areFoundOncePerBank() {
        Bank bank = new Bank(Items.KB, "r1", List.of(single("a", SAID, BY_WHOM)));

        assertThat(AskedTogether.in(bank)).isSameAs(AskedTogether.in(bank));
    }

    @Test
    void aFactThatIsAlsoAskedAloneCountsForItself() {
        AskedTogether together = in(single("a", SAID, BY_WHOM), single("b", BY_WHOM));

        assertThat(together.of(SAID)).isEqualTo(SAID);
        assertThat(together.of(BY_WHOM)).isEqualTo(BY_WHOM);
    }

    @Test
    void factsOnWhichDifferentOptionsRestCanBeKnownOneWithoutTheOther() {
        Item which = Items.multiple("which", "Which?", List.of("A", "B"), List.of("C"));
        List<FactId> rests = which.options().stream()
                .map(option -> FactId.ofTriple(option.proof().triples().getFirst()))
                .distinct()
                .toList();
        Item apart = Items.asking(which, rests.getFirst(), OTHER);

        AskedTogether together = in(apart);

        assertThat(together.of(rests.getFirst())).isEqualTo(rests.getFirst());
        assertThat(together.of(OTHER)).isEqualTo(OTHER);
    }

    @Test
    void aFactThatNothingAsksStaysItself() {
        assertThat(in().of(OTHER)).isEqualTo(OTHER);
    }

    private static AskedTogether in(Item... items) {
        return AskedTogether.in(new Bank(Items.KB, "r1", List.of(items)));
    }

    private static Item single(String id, FactId... facts) {
        return Items.asking(Items.single(id, id + "?", "yes", "no"), facts);
    }
}
