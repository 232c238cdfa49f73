package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.ui.ArrivalFocus;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.quiz.ui.Scores;

/** An attempt in a list: its subject, when it began, its score or progress, and the way to continue it or to retry what was missed. */
final class AttemptRow extends Composite<ListItem> {
    private @Nullable Anchor way;

    AttemptRow(AttemptLine line, QuizSubjects subjects, Optional<ZoneId> zone, SerializableConsumer<QuizId> onRetry) {
        String subject = subjects.title(line);
        Anchor title = Components.inLanguage(
                subjects.language(line), Components.link(QuizAddresses.of(line.id()), subject, "attempt-title"));
        getContent().add(Components.div("grow", title, details(line, zone)), new Span(score(line)));
        int missed = line.questions() - line.score().orElse(0);
        if (line.finished() && line.score().isPresent() && missed > 0) {
            NativeButton retry = Components.button(text("quiz.history.retry"), () -> onRetry.accept(line.id()));
            retry.setAriaLabel(text("quiz.history.retry.which", missed, line.questions(), subject));
            retry.addClassName("slim");
            getContent().add(retry);
        }
        if (!line.finished()) {
            way = way(line, subject);
            getContent().add(way);
        }
    }

    /** Makes the way to continue the attempt the next step on the page. Does nothing if it is finished. */
    void lead() {
        if (way != null) {
            way.removeClassName("slim");
            QuizButtons.lead(way);
        }
    }

    /** Puts the focus on the way to continue the attempt. Does nothing if it is finished. */
    void focus() {
        if (way != null) {
            ArrivalFocus.on(way);
        }
    }

    private static Anchor way(AttemptLine line, String subject) {
        String words = line.mode() == Mode.EXAM
                ? text("quiz.continue.exam")
                : text("quiz.continue", line.answered() + 1, line.questions());
        Anchor way = Components.linkButton(QuizAddresses.of(line.id()), words, "slim");
        way.setAriaLabel(text("quiz.continue.which", words, subject));
        return way;
    }

    private static Div details(AttemptLine line, Optional<ZoneId> zone) {
        Div details = new Div(new DateTimeText(line.started(), zone));
        if (line.mode() != Mode.PRACTICE) {
            boolean lesson = line.mode() == Mode.REVIEW && line.request().lesson();
            String mode = lesson ? "lesson" : line.mode().name().toLowerCase(Locale.ROOT);
            details.add(Components.chip(text("quiz.mode." + mode)));
        }
        details.addClassNames("details", "muted", "small");
        return details;
    }

    private static String score(AttemptLine line) {
        if (line.finished() && line.score().isEmpty()) {
            return text("quiz.held.row");
        }
        return line.finished()
                ? Scores.of(line.score().orElse(0), line.points(), line.questions())
                : text("quiz.exam.answered", line.answered(), line.questions());
    }
}
