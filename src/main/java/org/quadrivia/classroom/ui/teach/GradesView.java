package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.Standing;
import org.quadrivia.classroom.gradebook.Grade;
import org.quadrivia.classroom.gradebook.GradeFiles;
import org.quadrivia.classroom.gradebook.Gradebook;
import org.quadrivia.classroom.gradebook.Grades;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.Classes.Learner;
import org.quadrivia.classroom.roster.GradeLog;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.form.Components;
import org.quadrivia.form.FigureTable;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the grades of a class: a row for each learner, a column for each assignment. */
@Route(TeachClassPage.ROUTE + "/grades")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class GradesView extends TeachClassPage {
    private final Gradebook gradebook;
    private final GradeLog log;

    GradesView(ClassAccess access, Gradebook gradebook, GradeLog log) {
        super(access);
        this.gradebook = gradebook;
        this.log = log;
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        log.looks(shown.id(), LogEntry.Act.SAW_GRADES);
        Grades grades = gradebook.of(shown);
        String address = "/" + ClassNav.Tab.GRADES.of(shown.id());
        fill(
                text("teach.class.title.grades", shown.name()),
                new ClassNav(
                        shown,
                        ClassNav.Tab.GRADES,
                        text("teach.class.grades"),
                        text("teach.class.grades.lead"),
                        Components.download(address + ".csv", text("teach.class.grades.csv"), "btn"),
                        Components.download(address + ".xlsx", text("teach.class.grades.xlsx"), "btn")));
        if (grades.rows().isEmpty() || grades.assignments().isEmpty()) {
            getContent().add(new Paragraph(text("teach.class.grades.none")));
            return;
        }
        getContent().add(table(grades), Components.muted(text("teach.class.grades.how")));
    }

    private static FigureTable table(Grades grades) {
        List<String> headings = new ArrayList<>(List.of(text("teach.class.learner")));
        grades.assignments().forEach(assignment -> headings.add(assignment.title()));
        headings.add(text("teach.class.grades.average"));
        headings.add(text("teach.class.grades.missing"));
        FigureTable table = new FigureTable(text("teach.class.grades"), headings);
        grades.rows().forEach(row -> {
            List<Component> cells = new ArrayList<>();
            for (int i = 0; i < grades.assignments().size(); i++) {
                cells.add(cell(
                        grades.assignments().get(i), row.learner(), row.grades().get(i)));
            }
            cells.add(Components.span(percent(row.average())));
            cells.add(Components.span(String.valueOf(row.missing())));
            table.row(Components.span(row.learner().person().shownName().value()), cells.toArray(Component[]::new));
        });
        List<String> averages = new ArrayList<>();
        for (int i = 0; i < grades.assignments().size(); i++) {
            averages.add(percent(grades.average(i)));
        }
        averages.add("");
        averages.add("");
        table.row(text("teach.class.grades.of-class"), "", averages.toArray(String[]::new));
        return table;
    }

    private static Anchor cell(Assignment assignment, Learner learner, Grade grade) {
        Anchor cell =
                new Anchor(LearnerWorkView.address(assignment, learner.person().id()), words(grade));
        cell.getElement()
                .setAttribute(
                        "aria-label",
                        text(
                                "teach.class.grades.cell",
                                words(grade),
                                learner.person().shownName().value(),
                                assignment.title()));
        return cell;
    }

    /** Returns the grade and, if there is more to say, what became of the assignment. */
    static String words(Grade grade) {
        boolean plain = grade.set().isEmpty() && grade.standing().state() == Standing.State.DONE;
        if (grade.percent().isEmpty()) {
            return GradeFiles.state(grade);
        }
        return plain
                ? percent(grade.percent())
                : text("teach.class.grades.with-state", percent(grade.percent()), GradeFiles.state(grade));
    }

    private static String percent(OptionalDouble percent) {
        return percent.isPresent() ? text("teach.results.percent", Math.round(percent.getAsDouble())) : "–";
    }
}
