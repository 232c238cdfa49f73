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

/** The ways to go on studying, the most useful one first: a session that was left comes before all. While something is due, nothing else is offered but to repeat what was missed. Enter takes the first if something is due. */
final class WaysOn {
    private WaysOn() {}

    /** @param begin the words on the button that begins today's questions */
    static List<Component> of(StudyDay day, String begin, StudyStarter start) {
        List<Component> ways = new ArrayList<>();
        boolean due = !day.session().isEmpty();
        Optional<QuizId> unfinished = start.unfinished();
        unfinished.ifPresent(session -> ways.add(first(text("study.continue.open"), () -> start.goOn(session))));
        if (due) {
            ways.add(unfinished.isPresent() ? Components.button(begin, start::begin) : first(begin, start::begin));
        }
        if (!day.soon().isEmpty()) {
            String repeat = text("study.repeat");
            ways.add(
                    due || unfinished.isPresent()
                            ? Components.button(repeat, start::repeatNow)
                            : first(repeat, start::repeatNow));
        }
        if (!day.more().isEmpty()) {
            ways.add(Components.button(text("study.more"), start::learnMore));
        }
        if (!due) {
            PageAddress address = PageAddress.of(day.card());
            ways.add(Components.linkButton(address.learn(), text("study.learn")));
            ways.add(Components.linkButton(address.quiz(), text("study.done.quiz")));
        }
        return ways;
    }

    private static Component first(String words, SerializableRunnable action) {
        NativeButton button = Components.primaryButton("", action);
        button.add(new Span(words), Components.sign(text("quiz.enter"), "key"));
        button.focus();
        return button;
    }
}
