package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.form.Components;

/** The progress of an import, with a button to cancel it. */
public final class ImportProgress extends Composite<Div> {
    private final Paragraph words = Components.status();
    private final Element bar = new Element("progress");

    public ImportProgress(SerializableRunnable cancel) {
        words.removeClassName("done");
        bar.setAttribute("aria-label", text("teach.import.progress"));
        bar.setAttribute("max", "1");
        getContent().addClassName("progressing");
        getContent().getElement().appendChild(words.getElement(), bar);
        getContent().add(Components.actions(Components.button(text("teach.import.cancel"), cancel)));
    }

    /** @param share from 0 to 1; negative if it is not known */
    public void say(String now, double share) {
        words.setText(now);
        if (share < 0) {
            bar.removeAttribute("value");
        } else {
            bar.setAttribute("value", String.valueOf(share));
        }
    }
}
