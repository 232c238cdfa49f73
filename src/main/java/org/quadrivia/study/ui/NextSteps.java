package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.study.StudyDay;

/**
 * The ways to continue studying, the most useful first. An unfinished session always comes first. While questions are due, learners
 * are offered only these and the ones that are due within minutes. Enter presses the first button if a session is unfinished or
 * something is due now or within minutes.
 */
final class NextSteps {
    private NextSteps() {}

    /** @param beginLabel the words on the button that begins today's questions */
    static List<Component> of(StudyDay day, String beginLabel, StudyStarter start) {
        List<Component> ways = new ArrayList<>();
        boolean due = !day.session().isEmpty();
        Optional<QuizId> unfinished = start.unfinished();
        unfinished.ifPresent(
                session -> ways.add(primaryButton(text("study.continue.open"), () -> start.goOn(session))));
        if (due) {
            ways.add(
                    unfinished.isPresent()
                            ? Components.button(beginLabel, start::begin)
                            : primaryButton(beginLabel, start::begin));
        }
        if (!day.dueSoon().isEmpty()) {
            String repeat = text("study.repeat");
            ways.add(
                    due || unfinished.isPresent()
                            ? Components.button(repeat, start::repeatNow)
                            : primaryButton(repeat, start::repeatNow));
        }
        if (!day.newItems().isEmpty()) {
            ways.add(Components.button(text("study.more"), start::learnMore));
        }
        if (!due) {
            PageAddress address = PageAddress.of(day.card());
            ways.add(Components.linkButton(address.learn(), text("study.learn")));
            ways.add(Components.linkButton(address.quiz(), text("study.done.quiz")));
        }
        return ways;
    }

    private static Component primaryButton(String words, SerializableRunnable action) {
        NativeButton button = Components.primaryButton("", action);
        button.add(new Span(words), Components.sign(text("quiz.enter"), "key"));
        button.focus();
        return button;
    }
}
