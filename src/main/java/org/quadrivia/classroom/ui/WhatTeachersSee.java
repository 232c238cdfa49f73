package org.quadrivia.classroom.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.quadrivia.account.Person;
import org.quadrivia.form.Components;

/** Says exactly what the teachers of a class see of a learner, and what they do not see. */
final class WhatTeachersSee extends Composite<Section> {
    /**
     * @param person whose names are shown; empty for a guest
     * @param shares whether they share their study with the class
     */
    WhatTeachersSee(Optional<Person> person, boolean shares) {
        getContent().addClassName("what-teachers-see");
        UnorderedList seen = Components.list(
                "plain-list",
                new ListItem(person.map(known -> text(
                                "class.seen.names",
                                known.shownName().value(),
                                known.name().value()))
                        .orElseGet(() -> text("class.seen.names.guest"))),
                new ListItem(text("class.seen.joined")),
                new ListItem(text("class.seen.work")));
        if (shares) {
            seen.add(new ListItem(text("class.seen.study")), new ListItem(text("class.seen.mixed")));
        }
        getContent()
                .add(
                        new H2(text("class.seen")),
                        seen,
                        new Paragraph(text(shares ? "class.seen.not.shared" : "class.seen.not")),
                        new Paragraph(text("class.seen.leave")));
    }
}
