package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.AnswerParts;
import org.quadrivia.quiz.grading.Mark;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.NumberOptions;
import org.quadrivia.quiz.ui.Stem;

/** The options of an answered item: which are right, and which were chosen. An order is shown corrected. */
final class AnsweredOptions extends Composite<OrderedList> {
    private final AnsweredItem answered;
    private final Item item;

    AnsweredOptions(AnsweredItem answered) {
        this.answered = answered;
        this.item = answered.item();
        getContent().addClassNames("options", "answered");
        if (item.kind() == Kind.ORDER) {
            getContent().getElement().setAttribute("aria-label", text("quiz.order.right"));
        } else {
            getContent().getElement().setAttribute("aria-labelledby", Stem.ID);
        }
        switch (answered.answer()) {
            case Answer.NotKnown nothing
            when item.kind() == Kind.ORDER -> each(AnswerParts.ordered(item), (row, option) -> {});
            case Answer.NotKnown nothing -> each(item.options(), this::told);
            case Answer.Typed typed -> new TypedAnswerRows(item, typed).all().forEach(getContent()::add);
            case Answer.Chosen chosen -> each(item.options(), this::chosen);
            case Answer.Ordered order -> each(AnswerParts.ordered(item), (row, option) -> placed(row, option, order));
            case Answer.Matched pairs -> each(item.options(), (row, pair) -> paired(row, pair, pairs));
        }
    }

    private interface Telling {
        public void tell(AnsweredRow row, Option option);
    }

    private void each(List<Option> options, Telling telling) {
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            Component shown = item.kind() == Kind.MATCH
                    ? ItemLabels.of(item, text("quiz.pair", option.label(), AnswerWords.right(option)))
                    : ItemLabels.of(item, option);
            String badge = NumberOptions.has(item) || item.kind() == Kind.TEXT ? "" : String.valueOf(i + 1);
            AnsweredRow row = new AnsweredRow(badge, shown);
            telling.tell(row, option);
            getContent().add(row);
        }
    }

    private void chosen(AnsweredRow row, Option option) {
        Mark mark = answered.grade().mark(option.id());
        row.colour(mark);
        switch (mark) {
            case HIT -> row.chip(Chips.right(text("quiz.mark.hit")));
            case MISSED ->
                row.chip(Chips.right(text("quiz.mark.missed." + item.kind().word())));
            case MISTAKEN -> row.chip(Chips.wrong(text("quiz.mark.mistaken")));
            case LEFT -> {}
        }
    }

    /** Shows an option to somebody who did not know. Pairs are right as they stand. */
    private void told(AnsweredRow row, Option option) {
        if (option.correct() && item.kind() != Kind.MATCH) {
            row.colour(Mark.MISSED).chip(Chips.right(text("quiz.mark.told")));
        }
    }

    /** Shows an option at its right place. It is marked as right only if the taker had it there. */
    private void placed(AnsweredRow row, Option option, Answer.Ordered order) {
        if (answered.grade().mark(option.id()).right()) {
            row.colour(Mark.HIT).chip(Chips.right(text("quiz.mark.in-place")));
        } else {
            row.chip(Chips.wrong(text("quiz.mark.out-of-place", order.options().indexOf(option.id()) + 1)));
        }
    }

    /** Shows a pair as it should be. If the taker paired it wrongly, the partner they chose is shown below. */
    private void paired(AnsweredRow row, Option pair, Answer.Matched answer) {
        if (answered.grade().mark(pair.id()).right()) {
            row.colour(Mark.HIT).chip(Chips.right(text("quiz.mark.hit")));
        } else {
            row.say(had(AnswerWords.right(item, answer, pair)));
        }
    }

    private Paragraph had(String words) {
        return Components.line("had", Chips.wrong(text("quiz.mark.paired")), ItemLabels.of(item, words));
    }
}
