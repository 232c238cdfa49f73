package org.quadrivia.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A plain HTML select field. The browser handles the keyboard, typing the first letters, and the wheel on phones. */
public final class ChoiceField extends Composite<Div> {
    private final String name;

    /** @param choices the values to send with the words to show for them, in order */
    public ChoiceField(String id, String name, String label, Map<String, String> choices, String chosen) {
        this.name = name;
        Element select = new Element("select");
        select.setAttribute("id", id);
        select.setAttribute("name", name);
        choices.forEach((value, words) -> {
            Element option = new Element("option");
            option.setAttribute("value", value);
            option.setText(words);
            if (value.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        NativeLabel above = new NativeLabel(label);
        above.setFor(id);
        getContent().addClassName("field");
        getContent().add(above);
        getContent().getElement().appendChild(select);
    }

    public String name() {
        return name;
    }
}
