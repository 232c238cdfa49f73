package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Answer;
import org.quadrivia.quiz.Answered;
import org.quadrivia.quiz.Mark;

/** The options of an answered item: what was right, what was answered, and for each the reason. An order is shown put right. */
final class AnsweredOptions extends Composite<OrderedList> {
    private final Answered answered;
    private final Item item;
    private final PageAddress address;

    AnsweredOptions(Answered answered, PageAddress address) {
        this.answered = answered;
        this.item = answered.item();
        this.address = address;
        getContent().addClassNames("options", "answered");
        List<Option> shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            getContent().add(row(i + 1, shown.get(i)));
        }
    }

    private List<Option> shown() {
        return item.kind() == Kind.ORDER
                ? item.options().stream()
                        .sorted(Comparator.comparing(option -> Objects.requireNonNullElse(option.position(), 0)))
                        .toList()
                : item.options();
    }

    private ListItem row(int number, Option option) {
        Mark mark = answered.grade().mark(option.id());
        Span badge = new Span(String.valueOf(number));
        badge.addClassName("n");
        badge.getElement().setAttribute("aria-hidden", "true");
        Div says = new Div(Labels.of(item, option.label()), feedback(option));
        says.addClassName("says");
        ListItem row = new ListItem(badge, says);
        row.addClassName("option");
        row.addClassNames(colour(mark));
        chip(option, mark).ifPresent(row::add);
        return row;
    }

    private Paragraph feedback(Option option) {
        Paragraph feedback = Labels.speaking(item, new Paragraph());
        feedback.addClassName("feedback");
        LinkedText.addTo(feedback, option.feedback(), address);
        return feedback;
    }

    /** In an order shown put right only what stood at its place is coloured. */
    private String[] colour(Mark mark) {
        return switch (mark) {
            case HIT, MISSED -> new String[] {"right"};
            case MISTAKEN -> item.kind() == Kind.ORDER ? new String[0] : new String[] {"wrong"};
            case LEFT -> new String[0];
        };
    }

    private Optional<Span> chip(Option option, Mark mark) {
        if (answered.answer() instanceof Answer.Ordered order) {
            int place = order.options().indexOf(option.id()) + 1;
            return Optional.of(
                    mark.right()
                            ? Chips.right(text("quiz.mark.in-place"))
                            : Chips.wrong(text("quiz.mark.out-of-place", place)));
        }
        return switch (mark) {
            case HIT -> Optional.of(Chips.right(text("quiz.mark.hit")));
            case MISSED ->
                Optional.of(Chips.right(text("quiz.mark.missed." + item.kind().word())));
            case MISTAKEN -> Optional.of(Chips.wrong(text("quiz.mark.mistaken")));
            case LEFT -> Optional.empty();
        };
    }
}
