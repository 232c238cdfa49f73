package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.PageAddress;

/** The ways to study a knowledge base, each as a card: learn, flashcards, quiz. */
final class StudyModes extends Composite<Section> {
    /** @param learn the button that starts a lesson */
    StudyModes(PageAddress address, Component learn) {
        UnorderedList list = Components.list("modes");
        list.add(
                mode("learn", learn),
                mode("cards", Components.linkButton(address.flashcards(), text("learn.mode.cards.go"))),
                mode("quiz", Components.linkButton(address.quiz(), text("learn.mode.quiz.go"))));
        getContent().getElement().setAttribute("aria-label", text("learn.modes"));
        getContent().add(list);
    }

    private static ListItem mode(String name, Component go) {
        H2 title = new H2(text("learn.mode." + name));
        ListItem card = new ListItem(title, Components.paragraph(text("learn.mode." + name + ".says"), "says"), go);
        card.addClassNames("mode", name);
        return card;
    }
}
