package org.quadrivia.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.form.Components;

/** A bar that stays in sight on a long page, with a button that leads to the form at its end. */
public final class JumpBar extends Composite<Div> {
    private static final String JUMP = """
            const to = document.getElementById($0);
            to?.scrollIntoView({block: 'center'});
            to?.focus({preventScroll: true});
            """;

    /**
     * @param words what there is, in short
     * @param button what the button says
     * @param field the id of the field to which it leads
     */
    public JumpBar(String words, String button, String field) {
        getContent().addClassNames("draft-bar", "jump-bar");
        getContent()
                .add(
                        new Paragraph(words),
                        Components.button(
                                button, () -> UI.getCurrent().getPage().executeJs(JUMP, field), "primary", "slim"));
    }
}
