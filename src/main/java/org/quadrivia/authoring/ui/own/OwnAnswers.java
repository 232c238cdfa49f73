package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.form.Choices;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;

/** The fields for the answers to a question: rows to choose from, true or false, or accepted wordings. */
final class OwnAnswers extends Composite<Div> {
    private static final char SIGN = '±';
    private static final int FEWEST = 4;
    private static final int LONGEST_LIST = 10_000;

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final NativeButton more = Components.slimButton(text("teach.own.option.more"), () -> add("", false, ""));
    private final FieldSet chosen = new FieldSet(text("teach.own.options"));
    private final Choices<Boolean> truth = Choices.<Boolean>one("own-truth").plain();
    private final NativeField ofTrue = new NativeField.Line(OwnContent.MAX_FEEDBACK);
    private final NativeField ofFalse = new NativeField.Line(OwnContent.MAX_FEEDBACK);
    private final Div statement = new Div();
    private final NativeField accepted = new NativeField.Lines(4, LONGEST_LIST);
    private final Div typed;
    private Kind kind;

    private record Row(ChoiceInput right, NativeField label, NativeField feedback) {}

    OwnAnswers(OwnContent content) {
        kind = content.kind();
        truth.add(true, text("quiz.own.true")).add(false, text("quiz.own.false"));
        statement.add(
                truth.under(text("teach.own.truth")),
                Components.field("own-of-true", text("teach.own.feedback.of", text("quiz.own.true")), ofTrue),
                Components.field("own-of-false", text("teach.own.feedback.of", text("quiz.own.false")), ofFalse));
        typed = Components.field("own-accepted", text("teach.own.accepted"), accepted);
        chosen.add(list, Components.actions(more));
        more.getElement().setAttribute("type", "button");
        fill(content);
        while (rows.size() < FEWEST) {
            add("", rows.isEmpty() && content.options().isEmpty(), "");
        }
        getContent().addClassName("own-answers");
        getContent().add(chosen, statement, typed);
        show(kind);
    }

    private void fill(OwnContent content) {
        switch (content.kind()) {
            case TEXT ->
                accepted.value(content.options().stream().map(OwnOption::words).collect(Collectors.joining("\n")));
            case BOOLEAN ->
                content.options().forEach(option -> {
                    boolean so = option.label().equals("true");
                    (so ? ofTrue : ofFalse).value(option.feedback());
                    if (option.correct()) {
                        truth.choose(so);
                    }
                });
            default -> content.options().forEach(option -> add(option.label(), option.correct(), option.feedback()));
        }
    }

    private void add(String label, boolean right, String feedback) {
        int number = rows.size() + 1;
        Row row = new Row(
                ChoiceInput.box("own-right"),
                new NativeField.Line(OwnContent.MAX_LABEL).value(label),
                new NativeField.Line(OwnContent.MAX_FEEDBACK).value(feedback));
        row.right().setChecked(right);
        NativeLabel tick = new NativeLabel();
        tick.addClassName("tick");
        tick.add(row.right(), new Span(text("teach.own.option.right", number)));
        rows.add(row);
        list.add(Components.div(
                "fields",
                Components.field("own-option-" + number, text("teach.own.option", number), row.label()),
                Components.field("own-feedback-" + number, text("teach.own.feedback", number), row.feedback()),
                tick));
        more.setVisible(rows.size() < OwnContent.MAX_OPTIONS);
    }

    /** Shows the fields for questions of this kind. What was entered for another kind is kept until the page is left. */
    void show(Kind other) {
        kind = other;
        chosen.setVisible(kind == Kind.SINGLE || kind == Kind.MULTIPLE);
        statement.setVisible(kind == Kind.BOOLEAN);
        typed.setVisible(kind == Kind.TEXT);
    }

    /** Returns the answers; rows without a text are left out. */
    List<OwnOption> options() {
        return switch (kind) {
            case BOOLEAN -> truths();
            case TEXT ->
                Stream.of(accepted.value().split("\n"))
                        .map(String::strip)
                        .filter(wording -> !wording.isEmpty())
                        .map(OwnAnswers::accepted)
                        .toList();
            default ->
                rows.stream()
                        .filter(row -> !row.label().value().isBlank())
                        .map(row -> new OwnOption(
                                row.label().value(),
                                row.right().isChecked(),
                                row.feedback().value()))
                        .toList();
        };
    }

    /** Returns what a line accepts: a number if it has a tolerance, else words. */
    private static OwnOption accepted(String line) {
        int sign = line.indexOf(SIGN);
        Optional<BigDecimal> tolerance = sign < 0 ? Optional.empty() : OwnOption.number(line.substring(sign + 1));
        return tolerance
                .map(around -> OwnOption.number(line.substring(0, sign).strip(), around))
                .orElseGet(() -> OwnOption.accepted(line));
    }

    private List<OwnOption> truths() {
        return List.of(
                OwnOption.truth(true, truth.has(true), ofTrue.value()),
                OwnOption.truth(false, truth.has(false), ofFalse.value()));
    }
}
