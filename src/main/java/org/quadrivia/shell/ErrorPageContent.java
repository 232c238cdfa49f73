package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.quadrivia.form.Components;

/** An error page: says what went wrong, and offers ways to continue. */
class ErrorPageContent extends Composite<Div> {
    ErrorPageContent() {
        getContent().addClassName("notice");
    }

    /** @param key message key of the title; the key of the text is the same with {@code .body} appended */
    final void say(String key) {
        say(text(key), text(key + ".body"));
    }

    final void say(String title, String words) {
        getContent().removeAll();
        getContent()
                .add(
                        new H1(title),
                        Components.lead(words),
                        Components.actions(
                                Components.linkButton("", text("shell.error.home"), "primary"),
                                Components.linkButton("search", text("shell.error.search"))));
    }
}
