package org.quadrivia.classroom.ui.teach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.ClassAccess;

/** A page on the class that the address names. To everybody but the teachers of the class, there is nothing at the address. */
@StyleSheet("context://teach.css")
@StyleSheet("context://classroom.css")
abstract class TeachClassPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String CLASS = "class";
    static final String ROUTE = ClassesView.ROUTE + "/:" + CLASS + "([0-9a-f-]{36})";

    private final ClassAccess access;
    private String title = "";

    TeachClassPage(ClassAccess access) {
        this.access = access;
        getContent().addClassNames("teach", "classroom");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get(CLASS)
                        .flatMap(ClassId::read)
                        .flatMap(access::taught)
                        .orElseThrow(() -> new NotFoundException("no such class")),
                event);
    }

    abstract void show(SchoolClass shown, BeforeEnterEvent event);

    /** Reads the class again, after a change. */
    final SchoolClass again(ClassId id) {
        return access.taught(id).orElseThrow(() -> new NotFoundException("no such class"));
    }

    /** Replaces the title and the whole content. */
    final void fill(String newTitle, Component... content) {
        title = newTitle;
        getContent().removeAll();
        getContent().add(content);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
