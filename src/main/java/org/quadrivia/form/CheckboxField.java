package org.quadrivia.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A checkbox with its label beside it. */
public final class CheckboxField extends Composite<NativeLabel> {
    private final String name;

    public CheckboxField(String name, String words) {
        this(name, words, false);
    }

    /** @param ticked the initial state */
    public CheckboxField(String name, String words, boolean ticked) {
        this.name = name;
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", name).setAttribute("checked", ticked);
        getContent().addClassName("tick");
        getContent().add(box, new Span(words));
    }

    public String name() {
        return name;
    }
}
