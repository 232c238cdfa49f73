package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Items;

class DifferenceTest {
    @Test
    void eachSideIsToldWhatTheQuestionSaysOfIt() {
        Item item = Items.explained(
                Items.single("fact", "Which lake is the deepest?", "Baikal", "Ladoga"),
                "[[https://example.org/b|Lake Baikal]] is the deepest.");
        Option right = item.options().getFirst();
        Option wrong = item.options().getLast();
        Confusion confusion = new Confusion(
                new KbId("kb"),
                Items.fact("fact"),
                new Confusion.Thing(wrong.value(), wrong.label()),
                new Confusion.Thing(right.value(), right.label()),
                2,
                Instant.EPOCH);

        Difference difference = Difference.of(confusion, new Bank(Items.KB, "r1", List.of(item)));

        assertThat(difference.right().told()).containsExactly("Lake Baikal is the deepest.");
        assertThat(difference.wrong().told()).containsExactly(wrong.feedback());
    }
}
