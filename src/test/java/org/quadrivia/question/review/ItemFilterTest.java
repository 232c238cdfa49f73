package org.quadrivia.question.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class ItemFilterTest {
    private static final EntityId SHE = new EntityId("https://example.org/she");
    private static final Item CALL =
            Items.with(Items.single("s", "Whom did she ring?", "Élan Munir", "Doval"), "object", 0.2);
    private static final Item LONG = Items.with(Items.bool("b", "The call was long.", true), "boolean", 0.8);
    private static final ItemReview HIDDEN = new ItemReview(
            "b",
            LONG.stem(),
            false,
            true,
            false,
            Optional.of("Was the chat long?"),
            Optional.of(new PersonId(new UUID(1, 1))),
            java.time.Instant.EPOCH,
            Optional.empty());
    private static final List<ReviewedItem> ALL = List.of(
            new ReviewedItem(CALL, Optional.empty(), true, Optional.empty()),
            new ReviewedItem(LONG, Optional.of(HIDDEN), true, Optional.empty()));

    @Test
    void withoutAWishAllAreFound() {
        assertThat(found(ItemFilter.ALL)).containsExactly(CALL, LONG);
    }

    @Test
    void eachWordMustStandSomewhereWhateverAccentsAndCase() {
        assertThat(found(text("elan RING"))).containsExactly(CALL);
        assertThat(found(text("elan long"))).isEmpty();
    }

    @Test
    void theWordsInTheirPlaceAreFoundToo() {
        assertThat(found(text("chat"))).containsExactly(LONG);
    }

    @Test
    void whatItRestsOnIsFoundByItsAddress() {
        assertThat(found(text(CALL.options().getFirst().value()))).containsExactly(CALL);
        assertThat(found(text(CALL.asks().getFirst().hex()))).contains(CALL);
    }

    @Test
    void familyDifficultyAndStateNarrow() {
        assertThat(found(new ItemFilter("", Optional.of("boolean"), Optional.empty(), 0, 1, Optional.empty())))
                .containsExactly(LONG);
        assertThat(found(new ItemFilter("", Optional.empty(), Optional.empty(), 0, 0.5, Optional.empty())))
                .containsExactly(CALL);
        assertThat(found(new ItemFilter("", Optional.empty(), Optional.empty(), 0, 1, Optional.of(ItemState.HIDDEN))))
                .containsExactly(LONG);
        assertThat(found(new ItemFilter("", Optional.empty(), Optional.empty(), 0, 1, Optional.of(ItemState.OPEN))))
                .containsExactly(CALL);
    }

    @Test
    void aTopicHoldsWhatItsMembersAreIn() {
        Topic topic = new Topic(new EntityId("https://example.org/t"), "Her", null, Set.of(SHE));

        assertThat(found(new ItemFilter("", Optional.empty(), Optional.of(topic), 0, 1, Optional.empty())))
                .containsExactly(CALL);
    }

    private static ItemFilter text(String words) {
        return new ItemFilter(words, Optional.empty(), Optional.empty(), 0, 1, Optional.empty());
    }

    private static List<Item> found(ItemFilter filter) {
        return ALL.stream()
                .filter(filter.by(item -> item.equals(CALL) ? Set.of(SHE) : Set.of()))
                .map(ReviewedItem::made)
                .toList();
    }
}
