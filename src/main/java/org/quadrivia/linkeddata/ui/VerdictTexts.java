package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadrivia.form.Components;
import org.quadrivia.linkeddata.ExerciseVerdict;
import org.quadrivia.linkeddata.ResultTable;

/** Puts a verdict into words for learners. */
final class VerdictTexts {
    private VerdictTexts() {}

    static String of(ExerciseVerdict verdict) {
        return switch (verdict.fault()) {
            case NONE -> text("exercise.right", verdict.found());
            case FORM -> text("exercise.wrong.form");
            case YES_OR_NO -> text("exercise.wrong.yesOrNo");
            case ANSWER -> text("exercise.wrong.answer");
            case COLUMNS -> text("exercise.wrong.columns", verdict.wanted(), verdict.found());
            case NOTHING -> text("exercise.wrong.nothing", verdict.wanted());
            case REPEATED -> text("exercise.wrong.repeated", verdict.wanted(), verdict.found());
            case ORDER -> text("exercise.wrong.order");
            case ROWS -> text("exercise.wrong.rows", verdict.missing(), verdict.surplus());
        };
    }

    /** Shows the rows that should not be there. */
    static Div examples(ResultCells cells, ExerciseVerdict verdict) {
        UnorderedList list = new UnorderedList();
        verdict.examples().forEach(row -> list.add(new ListItem(words(cells, row))));
        return new Div(Components.paragraph(text("exercise.wrong.examples"), "small"), list);
    }

    private static String words(ResultCells cells, List<Optional<ResultTable.Cell>> row) {
        return row.stream()
                .map(cell -> cell.map(cells::words).orElse(text("exercise.empty")))
                .collect(Collectors.joining(text("page.separator")));
    }
}
