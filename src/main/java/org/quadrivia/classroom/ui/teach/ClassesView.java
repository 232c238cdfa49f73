package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the classes that a teacher teaches, and a form that makes another. */
@Route(ClassesView.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
@StyleSheet("context://teach.css")
@StyleSheet("context://classroom.css")
public class ClassesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "teach/classes";
    private static final String NAME = "class-name";
    private static final String YEAR = "class-year";

    private final Classes classes;

    ClassesView(Classes classes) {
        this.classes = classes;
        getContent().addClassNames("teach", "classroom");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<SchoolClass> taught = classes.taught();
        UnorderedList list = Components.list("rows");
        taught.forEach(one -> list.add(row(one)));
        getContent().removeAll();
        getContent()
                .add(
                        Components.header(
                                Components.eyebrow(new Anchor("teach", text("teach.all"))),
                                getPageTitle(),
                                text("teach.classes.lead")),
                        list,
                        Components.section(text("teach.class.new"), form()));
    }

    private static ListItem row(SchoolClass one) {
        ListItem row = new ListItem(Components.link(ClassNav.Tab.LEARNERS.of(one.id()), one.name(), "grow"));
        one.givenYear().ifPresent(year -> row.add(Components.span(year, "muted", "small")));
        if (one.archived()) {
            row.add(Components.chip(text("teach.archived"), "hedge"));
        }
        return row;
    }

    private PlainForm form() {
        return new PlainForm(this::make)
                .with(new FormField(NAME, text("teach.class.name"), "text", "off").longest(SchoolClass.MAX_NAME))
                .with(new FormField(YEAR, text("teach.class.year"), "text", "off")
                        .hint(text("teach.class.year.hint"))
                        .longest(SchoolClass.MAX_YEAR))
                .send(text("teach.class.make"), "primary");
    }

    private void make(PlainForm form, Map<String, String> typed) {
        String name = typed.getOrDefault(NAME, "");
        String year = typed.getOrDefault(YEAR, "");
        if (!SchoolClass.fits(name, year)) {
            form.complain(NAME, text("teach.class.name.bad", SchoolClass.MAX_NAME, SchoolClass.MAX_YEAR));
            return;
        }
        Components.go(this, ClassNav.Tab.LEARNERS.of(classes.make(name, year).id()));
    }

    @Override
    public String getPageTitle() {
        return text("teach.classes");
    }
}
