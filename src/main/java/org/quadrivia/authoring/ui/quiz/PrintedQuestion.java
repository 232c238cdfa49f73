package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quadrivia.authoring.ui.AnswerText;
import org.quadrivia.form.Components;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.assembly.MatchOptions;
import org.quadrivia.quiz.grading.AnswerParts;

/** A question for printing, to be answered with a pen. */
final class PrintedQuestion extends Composite<ListItem> {
    private static final String BETWEEN = ", ";

    PrintedQuestion(Item item) {
        Framing framing = item.shownFraming();
        getContent().add(Components.paragraph((framing == null ? "" : framing.text() + ": ") + item.stem(), "stem"));
        getContent().add(answers(item));
        Components.inLanguage(item.language(), getContent());
    }

    private static Component answers(Item item) {
        return switch (item.kind()) {
            case SINGLE, BOOLEAN -> options(item.options(), "");
            case MULTIPLE -> new Div(Components.muted(text("teach.paper.multiple")), options(item.options(), ""));
            case ORDER ->
                new Div(
                        Components.muted(
                                text("teach.paper.order", item.options().size())),
                        options(item.options(), "____ "));
            case TEXT -> new Paragraph("_".repeat(40));
            case MATCH -> pairs(item);
        };
    }

    private static OrderedList options(List<Option> options, String before) {
        OrderedList list = Components.numberedList("lettered");
        options.forEach(option -> list.add(new ListItem(before + option.label())));
        return list;
    }

    private static Div pairs(Item item) {
        OrderedList lefts = Components.numberedList("lefts");
        item.options().forEach(pair -> lefts.add(new ListItem("____ " + pair.label())));
        OrderedList rights = Components.numberedList("lettered");
        MatchOptions.shuffled(item)
                .forEach(pair -> rights.add(new ListItem(Objects.requireNonNullElse(pair.right(), ""))));
        return Components.div("pairs", lefts, rights);
    }

    /** Returns the right answer as it is written on the paper, by its letters and numbers, with the passages that support it. */
    static String key(Item item) {
        String right = switch (item.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN ->
                IntStream.range(0, item.options().size())
                        .filter(i -> item.options().get(i).correct())
                        .mapToObj(i -> letter(i) + " " + item.options().get(i).label())
                        .collect(Collectors.joining(BETWEEN));
            case TEXT -> AnswerText.right(item);
            case ORDER -> {
                List<Option> sequence = AnswerParts.ordered(item);
                yield IntStream.range(0, item.options().size())
                        .mapToObj(i ->
                                letter(i) + (sequence.indexOf(item.options().get(i)) + 1))
                        .collect(Collectors.joining(BETWEEN));
            }
            case MATCH ->
                IntStream.range(0, item.options().size())
                        .mapToObj(i -> (i + 1)
                                + letter(MatchOptions.shuffled(item)
                                        .indexOf(item.options().get(i))))
                        .collect(Collectors.joining(BETWEEN));
        };
        return item.isOwn()
                ? right + " (" + text("teach.own.unproved") + ")"
                : item.passages().isEmpty()
                        ? right
                        : text(
                                "teach.paper.passages",
                                right,
                                item.passages().stream()
                                        .map(passage -> passage.locator())
                                        .collect(Collectors.joining(BETWEEN)));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
