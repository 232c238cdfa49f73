package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.Spelling;
import org.quadrivia.quiz.grading.AcceptedForm;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Mark;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.ItemLabels;

/** The rows for a typed answer: what was typed if it is wrong, and what is accepted. */
final class TypedAnswerRows {
    private static final int MAX_ACCEPTED = 5;

    private final Item item;
    private final String typed;
    private final Optional<AcceptedForm> accepted;

    TypedAnswerRows(Item item, Answer.Typed answer) {
        this.item = item;
        this.typed = answer.text().strip();
        this.accepted = AcceptedForm.of(item, typed);
    }

    List<AnsweredRow> all() {
        Stream<AnsweredRow> wrong = accepted.isPresent()
                ? Stream.of()
                : Stream.of(new AnsweredRow("", ItemLabels.of(item, typed))
                        .colour(Mark.MISTAKEN)
                        .chip(Chips.wrong(text("quiz.mark.mistaken"))));
        return Stream.concat(wrong, item.options().stream().map(this::key)).toList();
    }

    private AnsweredRow key(Option option) {
        AnsweredRow row = new AnsweredRow("", ItemLabels.of(item, option.label())).colour(Mark.HIT);
        how(item, typed).ifPresent(words -> row.say(line(words)));
        also(option).ifPresent(words -> row.say(line(words)));
        return row.chip(Chips.right(text(accepted.isPresent() ? "quiz.mark.hit" : "quiz.mark.missed.text")));
    }

    private Paragraph line(String words) {
        return Components.paragraph(words, "feedback");
    }

    /**
     * Returns the note on which accepted form the typed words were taken for; empty if they were not accepted, or equal that
     * form except for case, accents and punctuation.
     */
    static Optional<String> how(Item item, String typed) {
        return AcceptedForm.of(item, typed)
                .filter(as -> !letters(typed).equals(letters(as.form())))
                .map(as -> text("quiz.typed.as", typed.strip(), as.form(), as.slips()));
    }

    /** Returns the words in small plain letters. */
    private static String letters(String words) {
        return Spelling.form(words, "");
    }

    /** Returns the note on which other forms are accepted, the shortest first, except those that the feedback mentions. */
    private Optional<String> also(Option option) {
        String said = PlainWords.of(option.feedback()).replace(option.label(), " ");
        String others = option.accepted().stream()
                .filter(form -> !said.contains(form) && !isSame(form, option.label()))
                .filter(form -> accepted.stream().noneMatch(as -> isSame(form, as.form())))
                .sorted(Comparator.comparingInt(String::length))
                .limit(MAX_ACCEPTED)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? Optional.empty() : Optional.of(text("quiz.typed.also", others));
    }

    private boolean isSame(String one, String other) {
        return Spelling.form(one, item.language()).equals(Spelling.form(other, item.language()));
    }
}
