package org.quadrivia.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** A plain HTML text area with a label and a hint. */
public final class AreaField extends Composite<Div> {
    private final String name;

    /** @param longest the largest number of characters */
    public AreaField(String name, String label, String hint, String value, int longest) {
        this.name = name;
        String id = "field-" + name;
        Element area = new Element("textarea");
        area.setAttribute("id", id);
        area.setAttribute("name", name);
        area.setAttribute("rows", "4");
        area.setAttribute("maxlength", String.valueOf(longest));
        area.setAttribute("aria-describedby", "hint-" + name);
        area.setText(value);
        NativeLabel above = new NativeLabel(label);
        above.setFor(id);
        Paragraph heed = new Paragraph(hint);
        heed.setId("hint-" + name);
        heed.addClassNames("muted", "small");
        getContent().addClassName("field");
        getContent().add(above);
        getContent().getElement().appendChild(area);
        getContent().add(heed);
    }

    public String name() {
        return name;
    }
}
