package org.quadrivia.account.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import org.quadrivia.account.ShownName;

/** Is fired at a page when the person who is signed in has changed their shown name on it. */
public final class PersonRenamed extends ComponentEvent<UI> {
    private static final long serialVersionUID = 1;

    private final String name;

    PersonRenamed(UI page, ShownName name) {
        super(page, false);
        this.name = name.value();
    }

    public String name() {
        return name;
    }
}
