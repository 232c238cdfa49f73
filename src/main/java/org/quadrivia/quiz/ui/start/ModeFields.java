package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.List;
import org.quadrivia.form.Choices;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;

/** The fields for the mode of a quiz: practice by default, or an exam with an optional time limit. */
final class ModeFields extends Composite<Div> {
    private static final List<Integer> MINUTES = List.of(5, 10, 20, 30, 60);
    private static final int NO_LIMIT = 0;

    private final Choices<Mode> modes;
    private final Choices<Integer> limits;
    private SerializableRunnable onChange = () -> {};

    ModeFields(KbId kb) {
        modes = Choices.one("mode-" + kb);
        limits = Choices.one("limit-" + kb);
        modes.add(Mode.PRACTICE, text("quiz.start.mode.practice")).add(Mode.EXAM, text("quiz.start.mode.exam"));
        limits.add(NO_LIMIT, text("quiz.start.limit.none"));
        MINUTES.forEach(minutes -> limits.add(minutes, text("quiz.start.limit.minutes", minutes)));
        modes.choose(Mode.PRACTICE).addClassName("pills");
        limits.choose(NO_LIMIT).addClassName("pills");
        FieldSet limit = limits.under(text("quiz.start.limit"));
        limit.setVisible(false);
        modes.onChange(() -> {
            limit.setVisible(isExam());
            onChange.run();
        });
        getContent().addClassName("terms");
        getContent().add(modes.under(text("quiz.start.mode")), limit);
    }

    void onChange(SerializableRunnable action) {
        onChange = action;
    }

    boolean isExam() {
        return modes.has(Mode.EXAM);
    }

    AttemptTerms terms() {
        int limit = limits.first().orElse(NO_LIMIT);
        if (!isExam()) {
            return AttemptTerms.PRACTICE;
        }
        return limit == NO_LIMIT ? AttemptTerms.exam() : AttemptTerms.exam(Duration.ofMinutes(limit));
    }
}
