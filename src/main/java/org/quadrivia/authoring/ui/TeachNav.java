package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import org.quadrivia.knowledge.KbId;

/** The navigation between the pages of one knowledge base. */
public final class TeachNav extends Composite<Nav> {
    public static final String ROUTE = "teach";

    /** The pages, in display order. */
    public enum Tab {
        EDIT(""),
        TEXT("/text"),
        WORDS("/words"),
        FAMILIES("/families"),
        ASKED("/asked"),
        TOPICS("/topics"),
        OBJECTIVES("/objectives"),
        EXERCISES("/exercises"),
        QUESTIONS("/questions"),
        QUIZZES("/quizzes"),
        HISTORY("/history"),
        SETTINGS("/settings");

        private final String path;

        Tab(String path) {
            this.path = path;
        }

        /** Returns the address of the page for a knowledge base. */
        public String of(KbId kb) {
            return ROUTE + "/" + kb + path;
        }

        private String words() {
            return text("teach.tab." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** @param here the current page */
    TeachNav(KbId kb, Tab here) {
        getContent().addClassName("tabs");
        getContent().getElement().setAttribute("aria-label", text("teach.tabs"));
        for (Tab tab : Tab.values()) {
            Anchor link = new Anchor(tab.of(kb), tab.words());
            if (tab == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
