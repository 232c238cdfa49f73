package org.quadrivia.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.quadrivia.knowledge.KbCard;

/** A page on the knowledge base that the address names. Only those who may change the knowledge base can open it. */
@StyleSheet("context://teach.css")
public abstract class TeachPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    protected final TeacherPageGuard desk;
    private String title = "";

    protected TeachPage(TeacherPageGuard desk) {
        this.desk = desk;
        getContent().addClassName("teach");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        show(desk.enter(event), event);
    }

    protected abstract void show(KbCard card, BeforeEnterEvent event);

    /** Replaces the title and the whole content. */
    protected final void fill(String newTitle, Component... content) {
        title = newTitle;
        getContent().removeAll();
        getContent().add(content);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
