package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.language.InterfaceLanguages;

/**
 * Makes links to the pages of a knowledge base. A label from the data is plain text, never markup, and is marked with its
 * language.
 */
public final class PageLinks {
    private final PageContext context;

    public PageLinks(PageContext context) {
        this.context = context;
    }

    public Anchor to(Named thing) {
        return to(thing.id(), thing.label());
    }

    public Anchor to(EntityId id, String label) {
        Anchor link = new Anchor(context.address().of(id), label);
        Components.name(foreign(context.language()), label, link);
        return link;
    }

    /**
     * Returns a link to a passage. Its text is the locator, for instance "§1.6"; readers who have not asked for the data read
     * "Passage 1.6" instead.
     */
    public Anchor to(Passage passage) {
        Span place = new Span(locator(passage.locator()));
        place.addClassName("data");
        Anchor link = new Anchor(context.address().of(passage.id()), place);
        link.getElement()
                .setAttribute(
                        "data-plain",
                        text("page.passage.title", passage.locator().value()));
        link.addClassName("locator");
        return link;
    }

    public Span locators(List<Passage> passages) {
        Span all = new Span();
        all.addClassName("locators");
        passages.forEach(passage -> all.add(to(passage)));
        return all;
    }

    /** Returns links separated by commas, with "and" before the last. */
    public Span toAll(List<Named> things) {
        Span all = new Span();
        for (int i = 0; i < things.size(); i++) {
            if (i > 0) {
                all.add(new Span(text(i == things.size() - 1 ? "page.list.last" : "page.list.between")));
            }
            all.add(to(things.get(i)));
        }
        return all;
    }

    /** Marks text from the data with its language if that differs from the language of the interface. */
    public void markLanguage(Component component) {
        markLanguage(component, context.language());
    }

    public static void markLanguage(Component component, String language) {
        Components.inLanguage(foreign(language), component);
    }

    /** Returns the language, or nothing if the page is in it. */
    private static String foreign(String language) {
        return InterfaceLanguages.isForeign(language) ? language : "";
    }

    /** Returns the labels as "A, B and C". */
    public static String names(List<Named> things) {
        return ListFormatter.getInstance(InterfaceLanguages.current())
                .format(things.stream().map(Named::label).toList());
    }

    /** Returns "§1.6" for a locator that starts with a digit, otherwise the locator itself. */
    public static String locator(Locator locator) {
        boolean counts = Character.isDigit(locator.value().codePointAt(0));
        return counts ? text("page.locator", locator.value()) : locator.value();
    }
}
