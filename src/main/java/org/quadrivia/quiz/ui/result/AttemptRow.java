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
import org.quadrivia.form.Components;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.Scores;

/** A row of the history: the subject of an attempt, when it began, its score or progress, and a link to it. */
final class AttemptRow extends Composite<ListItem> {
    AttemptRow(AttemptLine line, Optional<ZoneId> zone, SerializableConsumer<QuizId> onRetry) {
        Anchor title = Components.link(QuizAddresses.of(line.id()), line.kbTitle(), "attempt-title");
        getContent().add(Components.div("grow", title, details(line, zone)), new Span(score(line)));
        int missed = line.questions() - line.score().orElse(0);
        if (line.finished() && missed > 0) {
            NativeButton retry = Components.button(text("quiz.history.retry"), () -> onRetry.accept(line.id()));
            retry.setAriaLabel(text("quiz.history.retry.which", missed, line.questions(), line.kbTitle()));
            retry.addClassName("slim");
            getContent().add(retry);
        }
    }

    private static Div details(AttemptLine line, Optional<ZoneId> zone) {
        Div details = new Div(new DateTimeText(line.started(), zone));
        if (line.mode() != Mode.PRACTICE) {
            details.add(Components.chip(text("quiz.mode." + line.mode().name().toLowerCase(Locale.ROOT))));
        }
        details.addClassNames("details", "muted", "small");
        return details;
    }

    private static String score(AttemptLine line) {
        return line.finished()
                ? Scores.of(line.score().orElse(0), line.points(), line.questions())
                : text("quiz.exam.answered", line.answered(), line.questions());
    }
}
