package org.quadrivia.account.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Is fired at a page when the person who is signed in has changed their shown name on it. */
public final class PersonRenamed extends ComponentEvent<UI> {
    private static final long serialVersionUID = 1;

    PersonRenamed(UI page) {
        super(page, false);
    }
}
