package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.List;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.ui.Choices;

/** The fields for the mode of a quiz: practice by default, or an exam with an optional time limit. */
final class TermsFields extends Composite<Div> {
    private static final List<Integer> MINUTES = List.of(5, 10, 20, 30, 60);
    private static final int EXAM = 1;

    private final Choices modes;
    private final Choices limits;
    private SerializableRunnable onChange = () -> {};

    TermsFields(KbId kb) {
        modes = Choices.one("mode-" + kb);
        limits = Choices.one("limit-" + kb);
        modes.add(new Span(text("quiz.start.mode.practice")));
        modes.add(new Span(text("quiz.start.mode.exam")));
        limits.add(new Span(text("quiz.start.limit.none")));
        MINUTES.forEach(minutes -> limits.add(new Span(text("quiz.start.limit.minutes", minutes))));
        modes.choose(0);
        limits.choose(0);
        FieldSet limit = field("quiz.start.limit", limits);
        limit.setVisible(false);
        modes.onChange(() -> {
            limit.setVisible(isExam());
            onChange.run();
        });
        getContent().addClassName("terms");
        getContent().add(field("quiz.start.mode", modes), limit);
    }

    void onChange(SerializableRunnable action) {
        onChange = action;
    }

    boolean isExam() {
        return modes.chosen().contains(EXAM);
    }

    AttemptTerms terms() {
        int limit = limits.chosen().stream().findFirst().orElse(0);
        if (!isExam()) {
            return AttemptTerms.PRACTICE;
        }
        return limit == 0 ? AttemptTerms.exam() : AttemptTerms.exam(Duration.ofMinutes(MINUTES.get(limit - 1)));
    }

    private static FieldSet field(String key, Choices choices) {
        choices.addClassName("pills");
        return new FieldSet(text(key), (Component) choices);
    }
}
