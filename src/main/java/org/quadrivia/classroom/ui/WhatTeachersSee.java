package org.quadrivia.classroom.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.quadrivia.account.Person;
import org.quadrivia.form.Components;

/** Says exactly what the teachers of a class see of a learner, and what they do not see. */
final class WhatTeachersSee extends Composite<Section> {
    /** @param person whose names are shown; empty for a guest */
    WhatTeachersSee(Optional<Person> person) {
        getContent().addClassName("what-teachers-see");
        getContent()
                .add(
                        new H2(text("class.seen")),
                        Components.list(
                                "plain-list",
                                new ListItem(person.map(known -> text(
                                                "class.seen.names",
                                                known.shownName().value(),
                                                known.name().value()))
                                        .orElseGet(() -> text("class.seen.names.guest"))),
                                new ListItem(text("class.seen.joined")),
                                new ListItem(text("class.seen.work"))),
                        new Paragraph(text("class.seen.not")),
                        new Paragraph(text("class.seen.leave")));
    }
}
