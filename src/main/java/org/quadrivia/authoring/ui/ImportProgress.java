package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.form.Pieces;

/** How far an import is, and a way to stop it. */
public final class ImportProgress extends Composite<Div> {
    private final Paragraph words = Pieces.said(false);
    private final Element bar = new Element("progress");

    public ImportProgress(SerializableRunnable cancel) {
        words.removeClassName("done");
        bar.setAttribute("aria-label", text("teach.import.progress"));
        bar.setAttribute("max", "1");
        getContent().addClassName("progressing");
        getContent().getElement().appendChild(words.getElement(), bar);
        getContent().add(Pieces.actions(Pieces.button(text("teach.import.cancel"), cancel)));
    }

    /** @param share 0 to 1; less than 0 where it is not known */
    public void say(String now, double share) {
        words.setText(now);
        if (share < 0) {
            bar.removeAttribute("value");
        } else {
            bar.setAttribute("value", String.valueOf(share));
        }
    }
}
