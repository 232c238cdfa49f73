package org.quadrivia.classroom.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.form.Components;
import org.quadrivia.storage.ConditionalOnStorage;

/** Lists the classes that the current person attends. */
@Route(MyClassesView.ROUTE)
@PermitAll
@ConditionalOnStorage
@StyleSheet("context://classroom.css")
public class MyClassesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "classes";

    private final Classes classes;

    MyClassesView(Classes classes) {
        this.classes = classes;
        getContent().addClassName("classroom");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<SchoolClass> learned = classes.learned();
        UnorderedList list = Components.list("rows");
        learned.forEach(one -> list.add(row(one)));
        getContent().removeAll();
        getContent()
                .add(
                        Components.header(
                                getPageTitle(),
                                learned.isEmpty() ? text("class.mine.none") : "",
                                Components.linkButton(JoinClassView.ROUTE, text("class.join"))),
                        list);
    }

    private static ListItem row(SchoolClass one) {
        ListItem row = new ListItem(Components.link(MyClassView.address(one.id()), one.name(), "grow"));
        one.givenYear().ifPresent(year -> row.add(Components.span(year, "muted", "small")));
        if (one.archived()) {
            row.add(Components.chip(text("class.archived"), "hedge"));
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return text("class.mine");
    }
}
