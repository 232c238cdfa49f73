package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

/** What can be asked after each other. */
class ApartTest {
    private static final Item MUNIR = Items.single("m", "Whom did she ring?", "Munir", "Doval");
    private static final Item TELLS =
            Items.explained(Items.single("t", "Who rang?", "Vance", "Doval"), "Vance rang Munir.");
    private static final Item OTHER = Items.single("o", "Which place?", "Jammu", "Lahore");

    @Test
    void whatGivesAnotherAwayComesAfterIt() {
        assertThat(apart(TELLS, MUNIR, OTHER)).containsExactly(MUNIR, TELLS, OTHER);
    }

    @Test
    void theSameFactIsAskedOnce() {
        Item same = Items.asking(OTHER, Items.fact("m"));

        assertThat(apart(MUNIR, same)).containsExactly(MUNIR);
    }

    private static List<Item> apart(Item... items) {
        List<Item> all = List.of(items);
        return QuizAssembler.apart(all, new Bank(Items.KB, "r1", all));
    }
}
