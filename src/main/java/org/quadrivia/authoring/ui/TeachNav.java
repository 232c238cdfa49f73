package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quadrivia.knowledge.KbId;

/** The navigation between the pages of one knowledge base: a few groups, and below them the pages of the present group. */
public final class TeachNav extends Composite<Div> {
    public static final String ROUTE = "teach";

    /** What teachers come for, in display order. */
    private enum Group {
        KNOWLEDGE,
        QUESTIONS,
        QUIZZES,
        MANAGE;

        private String words() {
            return text("teach.group." + name().toLowerCase(Locale.ROOT));
        }

        private List<Tab> tabs() {
            return Stream.of(Tab.values()).filter(tab -> tab.group == this).toList();
        }
    }

    /** The pages, in display order. A group leads to its first page. */
    public enum Tab {
        EDIT(Group.KNOWLEDGE, ""),
        TEXT(Group.KNOWLEDGE, "/text"),
        WORDS(Group.KNOWLEDGE, "/words"),
        TOPICS(Group.KNOWLEDGE, "/topics"),
        OBJECTIVES(Group.KNOWLEDGE, "/objectives"),
        EXERCISES(Group.KNOWLEDGE, "/exercises"),
        QUESTIONS(Group.QUESTIONS, "/questions"),
        FAMILIES(Group.QUESTIONS, "/families"),
        ASKED(Group.QUESTIONS, "/asked"),
        QUIZZES(Group.QUIZZES, "/quizzes"),
        HISTORY(Group.MANAGE, "/history"),
        SETTINGS(Group.MANAGE, "/settings");

        private final Group group;
        private final String path;

        Tab(Group group, String path) {
            this.group = group;
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
        Nav groups = nav(text("teach.tabs"), "tabs");
        for (Group group : Group.values()) {
            groups.add(link(group.tabs().getFirst().of(kb), group.words(), group == here.group, "true"));
        }
        getContent().add(groups);
        if (here.group.tabs().size() > 1) {
            Nav pages = nav(text("teach.tabs.of", here.group.words()), "subtabs");
            here.group.tabs().forEach(tab -> pages.add(link(tab.of(kb), tab.words(), tab == here, "page")));
            getContent().add(pages);
        } else {
            groups.getChildren()
                    .map(link -> link.getElement())
                    .filter(link -> link.hasAttribute("aria-current"))
                    .forEach(link -> link.setAttribute("aria-current", "page"));
        }
    }

    private static Nav nav(String label, String looks) {
        Nav nav = new Nav();
        nav.addClassName(looks);
        nav.getElement().setAttribute("aria-label", label);
        return nav;
    }

    /** @param current what the link is, if it leads here */
    private static Anchor link(String address, String words, boolean here, String current) {
        Anchor link = new Anchor(address, words);
        if (here) {
            link.getElement().setAttribute("aria-current", current);
        }
        return link;
    }
}
