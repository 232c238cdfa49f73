package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.ui.ClassDates;
import org.quadrivia.form.Components;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the assignments of a class. */
@Route(AssignmentsView.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class AssignmentsView extends TeachClassPage {
    static final String ROUTE = TeachClassPage.ROUTE + "/assignments";

    private final Assignments assignments;
    private final ClassDates dates;

    AssignmentsView(ClassAccess access, Assignments assignments, ClassDates dates) {
        super(access);
        this.assignments = assignments;
        this.dates = dates;
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        List<Assignment> all = assignments.of(shown.id());
        String lead = text("teach.class.assignments.lead");
        String title = text("teach.class.assignments");
        fill(
                text("teach.class.title.assignments", shown.name()),
                shown.archived()
                        ? new ClassNav(shown, ClassNav.Tab.ASSIGNMENTS, title, lead)
                        : new ClassNav(
                                shown,
                                ClassNav.Tab.ASSIGNMENTS,
                                title,
                                lead,
                                Components.linkButton(
                                        GiveQuizView.address(shown.id()), text("teach.class.assign"), "primary")));
        if (all.isEmpty()) {
            getContent().add(new Paragraph(text("teach.class.assignments.none")));
            return;
        }
        UnorderedList list = Components.list("rows");
        all.forEach(one -> list.add(row(one)));
        getContent().add(list);
    }

    private ListItem row(Assignment one) {
        return new ListItem(
                Components.link(EditAssignmentView.address(one), one.title(), "grow"),
                Components.span(
                        text(
                                "teach.class.assignments.opens",
                                dates.words(one.plan().opens())),
                        "muted",
                        "small"),
                Components.span(
                        one.plan()
                                .due()
                                .map(due -> text("teach.class.assignments.due", dates.words(due)))
                                .orElseGet(() -> text("teach.class.assignments.due.none")),
                        "muted",
                        "small"));
    }
}
