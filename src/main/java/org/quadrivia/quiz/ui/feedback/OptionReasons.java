package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.LinkedText;

/** The reasons for the options, folded: why each other option is wrong, or why each belongs to its partner. */
final class OptionReasons extends Composite<NativeDetails> {
    /**
     * @param told options whose reasons the page shows already
     * @param address the address of the knowledge base, to whose pages the reasons link
     */
    OptionReasons(Item item, List<Option> told, PageAddress address) {
        UnorderedList list = Components.list("reasons");
        shown(item, told).forEach(option -> list.add(reason(item, option, address)));
        getContent().addClassName("fold");
        getContent().setSummaryText(text("quiz.reasons." + item.kind().word()));
        getContent().setContent(list);
    }

    /** Returns whether there is a reason to show besides the explanation. An order is its own: its places are no reasons. */
    static boolean any(Item item, List<Option> told) {
        return !shown(item, told).isEmpty();
    }

    private static List<Option> shown(Item item, List<Option> told) {
        return item.options().stream()
                .filter(option -> item.kind() != Kind.ORDER
                        && !told.contains(option)
                        && !option.feedback().isBlank()
                        && !option.feedback().endsWith(item.explanation()))
                .toList();
    }

    private static ListItem reason(Item item, Option option, PageAddress address) {
        String words = item.kind() == Kind.MATCH
                ? text("quiz.pair", option.label(), AnswerWords.right(option))
                : option.label();
        Paragraph why = ItemLabels.inLanguage(item, new Paragraph());
        LinkedText.addTo(why, ChosenReasons.withoutLabel(option), address);
        return Components.directed(item.language(), new ListItem(ItemLabels.of(item, words), why));
    }
}
