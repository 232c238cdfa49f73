package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.regrade.ChangedQuestion;
import org.quadrivia.classroom.regrade.Regrading;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.ui.ClassDates;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page on which a teacher changes the settings of an assignment, or deletes it. */
@Route(EditAssignmentView.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class EditAssignmentView extends TeachClassPage {
    static final String ASSIGNMENT = "assignment";
    static final String ROUTE = AssignmentsView.ROUTE + "/:" + ASSIGNMENT + "([0-9a-f-]{36})";

    private final Assignments assignments;
    private final Regrading regrading;
    private final ClassDates dates;

    EditAssignmentView(ClassAccess access, Assignments assignments, Regrading regrading, ClassDates dates) {
        super(access);
        this.assignments = assignments;
        this.regrading = regrading;
        this.dates = dates;
    }

    static String address(Assignment of) {
        return ClassNav.Tab.ASSIGNMENTS.of(of.given()) + "/" + of.id();
    }

    /**
     * Returns the assignment that the address names.
     *
     * @throws NotFoundException if the class has no such assignment
     */
    static Assignment named(Assignments assignments, ClassId id, BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(ASSIGNMENT)
                .flatMap(AssignmentId::read)
                .flatMap(assignment -> assignments.taught(id, assignment))
                .orElseThrow(() -> new NotFoundException("no such assignment"));
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        Assignment assignment = named(assignments, shown.id(), event);
        fill(
                assignment.title(),
                new ClassNav(
                        shown,
                        ClassNav.Tab.ASSIGNMENTS,
                        assignment.title(),
                        assignment.quiz().isEmpty() ? text("teach.class.assign.deleted") : ""),
                changed(assignment),
                new AssignmentForm(
                        Map.of(), "", assignment.plan(), dates.zone(), text("teach.settings.save"), entered -> {
                            assignments.change(assignment, entered.plan());
                            entered.form().done(text("teach.class.assign.saved"));
                        }),
                delete(shown, assignment));
    }

    /** Tells of questions about which the knowledge base says something else now; of those that are decided, more quietly. */
    private Component changed(Assignment assignment) {
        List<ChangedQuestion> changed = regrading.changed(assignment);
        long open = changed.stream().filter(ChangedQuestion::isOpen).count();
        if (open > 0) {
            return Components.notice(
                    text("teach.class.regrade.open", open),
                    text("teach.class.regrade.open.lead"),
                    Components.linkButton(RegradeView.address(assignment), text("teach.class.regrade.see"), "primary"));
        }
        return changed.isEmpty()
                ? new Div()
                : new Paragraph(Components.link(RegradeView.address(assignment), text("teach.class.regrade.decided")));
    }

    private Component delete(SchoolClass shown, Assignment assignment) {
        NativeButton delete = Components.button(
                text("teach.class.assign.delete.do"),
                () -> {
                    assignments.remove(assignment);
                    Components.go(this, ClassNav.Tab.ASSIGNMENTS.of(shown.id()));
                },
                "danger");
        return Components.details(
                text("teach.class.assign.delete"),
                new Div(new Paragraph(text("teach.class.assign.delete.lead")), Components.actions(delete)));
    }
}
