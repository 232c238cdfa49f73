package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.Optional;
import org.quadrivia.knowledge.KbCard;

/** A page for browsing. It is filled again on each navigation, has a title, and offers help if something is missing. */
@StyleSheet("context://pages.css")
public abstract class BrowseView extends Composite<Div>
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private static final String KB = "kb";
    private static final String ARRIVE = "const h1 = this.querySelector('h1');"
            + "if (h1) { h1.tabIndex = -1; h1.focus({preventScroll: true}); }"
            + "if ($0) { window.scrollTo(0, 0); }";

    private final ReadableKnowledge reading;
    private String title = "";

    protected BrowseView(ReadableKnowledge reading) {
        this.reading = reading;
        getContent().addClassName("browse");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        Optional<String> name = event.getRouteParameters().get(KB);
        if (name.isEmpty()) {
            enter(event);
            return;
        }
        PageContext.of(reading, name.get())
                .ifPresentOrElse(
                        context -> enterOpen(context, event), () -> show(MissingPage.ofBase(reading.knowledge())));
    }

    /** Fills the page for a knowledge base unless the reader is taking an exam on it. */
    protected final void enterOpen(PageContext context, BeforeEnterEvent event) {
        reading.exam(context.id()).ifPresentOrElse(exam -> show(ExamPage.of(exam)), () -> enter(context, event));
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        arrive(event.getLocationChangeEvent().getTrigger());
    }

    /**
     * Focuses the heading after navigation, so that screen readers announce it, and scrolls to the top if a link was followed.
     * A page that was just loaded is read from the top anyway.
     */
    protected void arrive(NavigationTrigger trigger) {
        if (trigger != NavigationTrigger.PAGE_LOAD) {
            getElement().executeJs(ARRIVE, trigger != NavigationTrigger.HISTORY);
        }
    }

    /** Fills the page for a knowledge base. */
    protected abstract void enter(PageContext context, BeforeEnterEvent event);

    /**
     * Fills the page if the address names no knowledge base. By default it is filled for the knowledge base that is shown
     * first.
     */
    protected void enter(BeforeEnterEvent event) {
        enterOpen(PageContext.of(reading, reading.knowledge().first().card()), event);
    }

    protected final void show(BrowsePage page) {
        title = text("page.title", page.title());
        getContent().add(page.content());
    }

    protected final ReadableKnowledge reading() {
        return reading;
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    /** Returns the first value of a query parameter; empty if there is none. */
    protected static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    /** Returns the link back to the knowledge base that appears above the heading of a list. */
    protected static Paragraph eyebrow(PageContext context, KbCard card) {
        Anchor back = new Anchor(context.address().explore(), card.title());
        new PageLinks(context).markLanguage(back);
        Paragraph eyebrow = new Paragraph(back);
        eyebrow.addClassName("eyebrow");
        return eyebrow;
    }
}
