package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.sample.Quotation;
import org.quadrivia.quiz.ui.ItemLabels;

/** The text of a passage, with the answer marked in it and a link to the passage. */
@Tag("figure")
final class ProofQuotation extends HtmlContainer {
    ProofQuotation(Item item, Quotation quotation, PageAddress address) {
        addClassName("quotation");
        Part words = ItemLabels.inLanguage(item, new Part("blockquote", new Text(quotation.before())));
        if (quotation.namesTheAnswer()) {
            words.add(new Part("mark", new Text(quotation.answer())), new Text(quotation.after()));
        }
        EntityId passage = new EntityId(quotation.passage().id());
        Anchor open = new Anchor(address.of(passage), text("quiz.sample.passage"));
        Component locator =
                Components.span(text("quiz.locator", quotation.passage().locator()), "data");
        add(words, new Part("figcaption", open, locator));
    }

    /** An element without behaviour. */
    private static final class Part extends HtmlContainer {
        Part(String tag, Component... content) {
            super(tag);
            add(content);
        }
    }
}
