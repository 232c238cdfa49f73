package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.grading.Answer;

/** Sounds for learners who switched them on in the settings of their browser. Otherwise, nothing is played or loaded. */
public enum AnswerSound {
    RIGHT,
    WRONG,
    FINISHED;

    /** Plays the sound for an answer. “I don't know” has no sound. */
    public static void play(AnsweredItem answered, Component page) {
        if (!(answered.answer() instanceof Answer.NotKnown)) {
            (answered.grade().right() ? RIGHT : WRONG).play(page);
        }
    }

    public void play(Component page) {
        page.getElement()
                .executeJs(
                        "dispatchEvent(new CustomEvent('quadrivia-sound', {detail: $0}))",
                        name().toLowerCase(Locale.ROOT));
    }
}
