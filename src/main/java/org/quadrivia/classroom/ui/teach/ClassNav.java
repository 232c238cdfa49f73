package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.form.Components;

/** The header of a teachers' page about a class: links to the other pages of the class, the title and an introduction. */
final class ClassNav extends Composite<Div> {
    /** The pages of a class, in display order. */
    enum Tab {
        LEARNERS(""),
        ASSIGNMENTS("/assignments"),
        GRADES("/grades"),
        OBJECTIVES("/objectives"),
        LOG("/log"),
        SETTINGS("/settings");

        private final String path;

        Tab(String path) {
            this.path = path;
        }

        /** Returns the address of the page for a class. */
        String of(ClassId id) {
            return ClassesView.ROUTE + "/" + id + path;
        }

        private String words() {
            return text("teach.class.tab." + name().toLowerCase(Locale.ROOT));
        }
    }

    ClassNav(SchoolClass shown, Tab here, String title, String lead, Component... actions) {
        Nav tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", text("teach.class.tabs"));
        for (Tab tab : Tab.values()) {
            Anchor link = new Anchor(tab.of(shown.id()), tab.words());
            if (tab == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        getContent()
                .add(
                        tabs,
                        Components.header(
                                Components.eyebrow(
                                        new Anchor(ClassesView.ROUTE, text("teach.classes")),
                                        new Anchor(Tab.LEARNERS.of(shown.id()), shown.name())),
                                title,
                                lead,
                                actions));
        getContent().addClassName("teach-head");
    }
}
