package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.grading.AnswerParts;
import org.quadrivia.quiz.statistics.ItemAnswers;

/** How often a question was answered, how often rightly, and how often each option was chosen. */
final class AnswerFigures extends Composite<Div> {
    AnswerFigures(Item item, ItemAnswers answers) {
        int share = answers.total() == 0 ? 0 : Math.round(100f * answers.right() / answers.total());
        getContent().addClassName("answer-figures");
        getContent()
                .add(new Paragraph(
                        answers.total() == 0
                                ? text("teach.answers.none")
                                : text("teach.answers", answers.total(), answers.right(), share)));
        if (answers.total() > 0 && AnswerParts.isChosen(item.kind())) {
            UnorderedList list = Components.list("rows");
            item.options().forEach(option -> list.add(line(option, answers)));
            getContent().add(list);
        }
    }

    private static ListItem line(Option option, ItemAnswers answers) {
        int times = answers.chosen().getOrDefault(option.label(), 0);
        return new ListItem(
                text(option.correct() ? "teach.answers.right" : "teach.answers.wrong", option.label(), times));
    }
}
