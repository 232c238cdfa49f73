package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** A page about one knowledge base: the one in its address, or else the one that is shown first. */
@StyleSheet("context://pages.css")
@StyleSheet("context://query.css")
abstract class QueryPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    final QueryPageServices workbench;
    private String title = "";

    QueryPage(QueryPageServices workbench) {
        this.workbench = workbench;
        getContent().addClassName("query-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        KbId kb = event.getRouteParameters()
                .get("kb")
                .map(QueryPage::id)
                .orElseGet(() -> workbench.knowledge.first().card().id());
        KnowledgeBase base = workbench.knowledge.find(kb).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        Optional<String> exam = workbench.exam(kb);
        if (exam.isPresent()) {
            show(text("query.exam"), QueryPageParts.closed(exam.get()));
        } else {
            enter(base, event);
        }
    }

    private static KbId id(String name) {
        try {
            return new KbId(name);
        } catch (IllegalArgumentException noName) {
            throw new NotFoundException();
        }
    }

    /** Fills the page for a knowledge base that is open to the visitor. */
    abstract void enter(KnowledgeBase base, BeforeEnterEvent event);

    final void show(String title, Component... page) {
        this.title = text("query.page.title", title);
        getContent().add(page);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
