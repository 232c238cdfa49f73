package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.quiz.grading.AnswerParts;

/** The things of an ordering item in their right order, in one line: a list with arrows between its entries. */
public final class EventSequence extends Composite<OrderedList> {
    private EventSequence(Item item, PageAddress address) {
        getContent().addClassName("sequence");
        AnswerParts.ordered(item).forEach(option -> getContent().add(new ListItem(named(item, option, address))));
    }

    /** Returns whether the explanation of the item tells a sequence. */
    private static boolean isTold(Item item) {
        return item.kind() == Kind.ORDER && PlainWords.of(item.explanation()).contains(PlainWords.ARROW);
    }

    /** Creates what the item teaches: its sequence if it has one, else its explanation in sentences. */
    public static Div fact(Item item, PageAddress address, String looks) {
        Div fact = ItemLabels.inLanguage(item, Components.div(looks));
        if (isTold(item)) {
            fact.add(new EventSequence(item, address));
        } else {
            LinkedText.addTo(fact, item.explanation(), address);
        }
        return fact;
    }

    /** Returns the sentences that say why the answer is right. An order, which is shown as a list, is not among them. */
    public static List<String> proving(Item item) {
        List<String> all = LinkedText.sentences(item.explanation());
        return isTold(item)
                ? all.stream()
                        .filter(sentence -> !sentence.contains(PlainWords.ARROW))
                        .toList()
                : all;
    }

    private static Component named(Item item, Option option, PageAddress address) {
        String value = option.value();
        Span label = ItemLabels.of(item, option.label());
        boolean linked = LinkedText.links(item.explanation()).keySet().stream()
                .anyMatch(entity -> value.equals("<" + entity.iri() + ">"));
        if (!linked) {
            return label;
        }
        return new Anchor(address.of(new EntityId(value.substring(1, value.length() - 1))), label);
    }
}
