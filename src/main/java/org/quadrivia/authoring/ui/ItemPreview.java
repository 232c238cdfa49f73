package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.PlainWords;

/** A question as teachers see it: the stem, the options, which are right, and why. */
public final class ItemPreview extends Composite<Div> {
    public ItemPreview(Item item) {
        Paragraph stem = Components.paragraph(item.stem(), "stem-read");
        Paragraph explanation = Components.paragraph(PlainWords.of(item.explanation()), "small");
        getContent().addClassName("item-read");
        getContent()
                .add(
                        Components.inLanguage(item.language(), stem),
                        new OptionLines(item),
                        Components.inLanguage(item.language(), explanation),
                        Components.muted(form(item)));
    }

    /** Returns family and kind; one word where they have the same name. */
    private static String form(Item item) {
        String kind = item.kind().word();
        return item.family().equals(kind) ? kind : text("teach.item", item.family(), kind);
    }
}
