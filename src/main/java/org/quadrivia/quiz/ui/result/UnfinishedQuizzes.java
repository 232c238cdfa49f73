package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.storage.StorageFailure;

/**
 * Offers the quizzes that the person, or the guest whom this browser remembers, has begun to answer and can continue: the latest
 * one, and the others on request. An exam counts from its start. Hidden if there are none, or if storage fails.
 */
public final class UnfinishedQuizzes extends Composite<Section> {
    private final UnorderedList rows = Components.list("attempts");

    /** @param onForget runs after this browser has forgotten the guest */
    public UnfinishedQuizzes(
            Quizzes quizzes, CurrentTaker takers, QuizSubjects subjects, SerializableRunnable onForget) {
        List<AttemptLine> lines =
                takers.returning().map(taker -> lines(quizzes, taker)).orElse(List.of());
        UnorderedList others = Components.list("attempts");
        lines.forEach(line -> {
            boolean first = rows.getComponentCount() == 0;
            AttemptRow row = new AttemptRow(line, subjects, takers.zone(), id -> {});
            (first ? rows : others).add(row);
            if (first) {
                row.lead();
            }
        });
        setVisible(!lines.isEmpty());
        getContent().addClassName("unfinished");
        getContent().getElement().setAttribute("aria-label", text("quiz.continue.region"));
        getContent().add(rows);
        if (lines.size() > 1) {
            getContent().add(Components.details(text("quiz.continue.others", lines.size() - 1), others));
        }
        getContent().add(foot(takers, () -> {
            getElement().removeFromParent();
            onForget.run();
        }));
    }

    /** Focuses the first button to continue, so that Enter continues. Returns false if there is none. */
    public boolean focus() {
        if (isVisible()) {
            ((AttemptRow) rows.getComponentAt(0)).focus();
        }
        return isVisible();
    }

    private static List<AttemptLine> lines(Quizzes quizzes, Taker taker) {
        try {
            return quizzes.unfinished(taker).stream()
                    .filter(line -> line.answered() > 0 || line.mode() == Mode.EXAM)
                    .toList();
        } catch (StorageFailure failure) {
            return List.of();
        }
    }

    private static Component foot(CurrentTaker takers, SerializableRunnable onForget) {
        Anchor all = new Anchor(HistoryView.ROUTE, text("quiz.history.see"));
        Div foot = Components.div("details", all);
        if (takers.isGuest()) {
            foot.add(new DeviceNote(takers, onForget));
        }
        return foot;
    }
}
