package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** An error page: says what went wrong, and offers ways to continue. */
class Apology extends Composite<Div> {
    Apology() {
        getContent().addClassName("notice");
    }

    /** @param key message key of the title; the key of the text is the same with {@code .body} appended */
    final void say(String key) {
        say(text(key), text(key + ".body"));
    }

    final void say(String title, String words) {
        Paragraph body = new Paragraph(words);
        body.addClassName("lead");
        Anchor home = new Anchor("", text("shell.error.home"));
        home.addClassNames("btn", "primary");
        Anchor search = new Anchor("search", text("shell.error.search"));
        search.addClassName("btn");
        Div ways = new Div(home, search);
        ways.addClassName("actions");
        getContent().removeAll();
        getContent().add(new H1(title), body, ways);
    }
}
