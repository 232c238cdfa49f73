package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.question.Item;
import org.quadrivia.question.PlainWords;

/** A question as teachers see it: the stem, the options, which are right, and why. */
public final class ItemPreview extends Composite<Div> {
    public ItemPreview(Item item) {
        Paragraph stem = new Paragraph(item.stem());
        stem.addClassName("stem-read");
        Paragraph explanation = new Paragraph(PlainWords.of(item.explanation()));
        explanation.addClassName("small");
        getContent().addClassName("item-read");
        getContent()
                .add(
                        Parts.speaking(item.language(), stem),
                        new OptionLines(item),
                        Parts.speaking(item.language(), explanation),
                        Parts.muted(
                                text("teach.item", item.family(), item.kind().word())));
    }
}
