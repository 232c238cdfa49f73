package org.quadrivia.study.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.Items;
import org.quadrivia.storage.Storage;
import org.quadrivia.study.FactMemory;
import org.quadrivia.study.Memories;
import org.quadrivia.study.scheduling.Memory;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown of facts that do not stick, and of those that nothing asks any more. */
class LeechTest extends StudyPages {
    @Autowired
    Memories memories;

    @Autowired
    Storage storage;

    @Test
    void aLeechIsShownWithItsPassage() {
        signIn();
        keep(Items.fact("s"), FactMemory.LEECH);

        open("study");

        assertThat(page()).contains("What you keep forgetting", "She rang Munir.", "forgotten 8 times");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Passage 1.6");
    }

    @Test
    void factsThatNothingAsksAreReportedAsSetAside() {
        signIn();
        keep(Items.fact("of an item that is gone"), 0);

        open("study");

        assertThat(page())
                .contains("Facts without questions", "No question asks about this fact any more", "She rang Munir.");
        assertThat(heading()).isEqualTo("6 questions for today");
    }

    private void keep(FactId fact, int lapses) {
        PersonId person = Optional.ofNullable(Setting.person).orElseThrow().id();
        Instant reviewed = Setting.now.minusSeconds(86_400);
        Memory memory =
                new Memory(Memory.State.REVIEW, 0, 5, 9, reviewed, reviewed.plusSeconds(5 * 86_400), lapses, "FSRS-6");
        storage.write(() -> {
            memories.keep(
                    person,
                    new FactMemory(
                            new KbId("calls"),
                            fact,
                            memory,
                            9,
                            1,
                            reviewed,
                            "object single",
                            "gone",
                            "She rang [[https://example.org/kb/munir|Munir]]."));
            return true;
        });
    }
}
