package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.quiz.statistics.ItemDifficulty;

/** A line that says how hard a question is, and how certain that is. */
final class DifficultyLine extends Composite<Paragraph> {
    DifficultyLine(ItemDifficulty difficulty) {
        getContent().addClassNames("difficulty", "data", "muted", "small");
        getContent()
                .setText(
                        difficulty.calibrated()
                                ? text(
                                        "quiz.difficulty.calibrated",
                                        percent(difficulty.share()),
                                        percent(difficulty.low()),
                                        percent(difficulty.high()),
                                        difficulty.answers())
                                : text("quiz.difficulty.estimated", percent(difficulty.share())));
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
