package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.quadrivia.form.Components;

/** For guests: what studying is for, and how to begin. */
final class GuestWelcome extends Composite<Div> {
    /** @param back the address to return to after signing in */
    GuestWelcome(String back) {
        Anchor signUp = Components.linkButton("sign-up", text("study.guest.sign-up"), "primary");
        Anchor signIn = Components.linkButton("sign-in?to=" + back, text("study.guest.sign-in"));
        Anchor learn = Components.linkButton("learn", text("study.guest.learn"));
        Anchor quiz = Components.linkButton("", text("study.guest.quiz"));
        UnorderedList points = Components.list("points");
        Stream.of("study.guest.memory", "study.guest.forms", "study.guest.progress")
                .forEach(key -> points.add(new ListItem(text(key))));
        getContent()
                .add(
                        Components.header(
                                Components.eyebrow(text("study.title")),
                                text("study.guest.heading"),
                                text("study.guest.lead"),
                                signUp,
                                signIn,
                                learn,
                                quiz),
                        points);
    }
}
