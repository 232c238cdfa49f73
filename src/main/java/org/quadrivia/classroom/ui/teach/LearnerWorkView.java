package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.assignment.Standing;
import org.quadrivia.classroom.gradebook.Grade;
import org.quadrivia.classroom.gradebook.Gradebook;
import org.quadrivia.classroom.gradebook.SetGrade;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.classroom.roster.GradeLog;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.classroom.ui.ClassDates;
import org.quadrivia.form.Components;
import org.quadrivia.form.FigureTable;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.quiz.named.AssignedAttempt;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page about one learner's work on an assignment: the attempts, the grade, and a way to open the assignment again. */
@Route(EditAssignmentView.ROUTE + "/learners/:person([0-9a-f-]{36})")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class LearnerWorkView extends TeachClassPage {
    private static final String PERCENT = "grade-percent";
    private static final String REASON = "grade-reason";
    private static final String DUE = "reopen-due";
    private static final int USUAL_DAYS = 7;

    private final Assignments assignments;
    private final Gradebook gradebook;
    private final Classes classes;
    private final GradeLog log;
    private final ClassDates dates;
    private final Clock clock;

    LearnerWorkView(
            ClassAccess access,
            Assignments assignments,
            Gradebook gradebook,
            Classes classes,
            GradeLog log,
            ClassDates dates,
            Clock clock) {
        super(access);
        this.assignments = assignments;
        this.gradebook = gradebook;
        this.classes = classes;
        this.log = log;
        this.dates = dates;
        this.clock = clock;
    }

    static String address(Assignment of, PersonId learner) {
        return EditAssignmentView.address(of) + "/learners/" + learner;
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        Assignment assignment = EditAssignmentView.named(assignments, shown.id(), event);
        Person learner = event.getRouteParameters()
                .get("person")
                .flatMap(id -> learner(shown.id(), id))
                .orElseThrow(() -> new NotFoundException("no such learner"));
        log.looks(shown.id(), LogEntry.Act.SAW_WORK, learner.id(), assignment.title());
        show(shown, assignment, learner);
    }

    private Optional<Person> learner(ClassId id, String person) {
        return classes.learners(id).stream()
                .map(Classes.Learner::person)
                .filter(one -> one.id().toString().equals(person))
                .findFirst();
    }

    private void show(SchoolClass shown, Assignment assignment, Person learner) {
        Grade grade =
                gradebook.of(assignment, learner.id()).orElseThrow(() -> new NotFoundException("no such learner"));
        String name = learner.shownName().value();
        fill(
                text("teach.class.work.title", name, assignment.title()),
                new ClassNav(
                        shown,
                        ClassNav.Tab.GRADES,
                        name,
                        text("teach.class.work.lead", assignment.title(), GradesView.words(grade))),
                attempts(grade),
                corrected(grade),
                gradeForm(shown, assignment, learner, grade),
                reopenForm(shown, assignment, learner, grade));
    }

    private Component attempts(Grade grade) {
        List<AssignedAttempt> all = grade.standing().attempts();
        if (all.isEmpty()) {
            return new Paragraph(text("teach.class.work.none"));
        }
        FigureTable table = new FigureTable(
                text("teach.class.work.attempts"),
                List.of(
                        text("teach.class.work.began"),
                        text("teach.class.work.ended"),
                        text("teach.class.work.answered"),
                        text("teach.class.work.points"),
                        text("teach.class.work.counts")));
        all.forEach(attempt -> table.row(
                dates.words(attempt.started()),
                "",
                attempt.finished()
                        ? attempt.ended().map(dates::words).orElse("–")
                        : text("teach.class.work.unfinished"),
                text("teach.class.work.of", attempt.answered(), attempt.questions()),
                attempt.finished() || !attempt.exam()
                        ? text("teach.results.score", attempt.points(), attempt.questions())
                        : "–",
                grade.standing()
                                .counted()
                                .filter(counted -> counted.attempt().id().equals(attempt.id()))
                                .isPresent()
                        ? text("teach.class.work.counts.yes")
                        : ""));
        return table;
    }

    private static Component corrected(Grade grade) {
        return grade.standing()
                .counted()
                .filter(Standing.Counted::isCorrected)
                .<Component>map(counted -> new Paragraph(text(
                        "teach.class.work.regraded",
                        counted.score().points(),
                        counted.score().questions())))
                .orElseGet(Div::new);
    }

    private Component gradeForm(SchoolClass shown, Assignment assignment, Person learner, Grade grade) {
        PlainForm form = new PlainForm((self, typed) -> set(shown, assignment, learner, self, typed))
                .with(new FormField(PERCENT, text("teach.class.work.percent"), "number", "off")
                        .value(grade.set()
                                .map(set -> String.valueOf(set.percent()))
                                .orElse("")))
                .with(new FormField(REASON, text("teach.class.work.reason"), "text", "off")
                        .value(grade.set().map(SetGrade::reason).orElse(""))
                        .hint(text("teach.class.work.reason.hint"))
                        .longest(SetGrade.MAX_REASON));
        if (grade.set().isPresent()) {
            form.send(text("teach.class.work.set"), "plain", Components.button(text("teach.class.work.unset"), () -> {
                gradebook.unset(assignment, learner.id());
                show(shown, assignment, learner);
            }));
        } else {
            form.send(text("teach.class.work.set"), "plain");
        }
        return Components.section(
                text("teach.class.work.grade"), new Paragraph(text("teach.class.work.grade.lead")), form);
    }

    private void set(
            SchoolClass shown, Assignment assignment, Person learner, PlainForm form, Map<String, String> typed) {
        String percent = typed.getOrDefault(PERCENT, "").strip();
        String reason = typed.getOrDefault(REASON, "").strip();
        if (!percent.matches("[0-9]{1,3}") || Integer.parseInt(percent) > 100) {
            form.complain(PERCENT, text("teach.class.work.percent.bad"));
        } else if (reason.length() > SetGrade.MAX_REASON) {
            form.complain(REASON, text("teach.class.work.reason.long", SetGrade.MAX_REASON));
        } else {
            gradebook.set(assignment, learner.id(), new SetGrade(Integer.parseInt(percent), reason));
            show(shown, assignment, learner);
        }
    }

    private Component reopenForm(SchoolClass shown, Assignment assignment, Person learner, Grade grade) {
        Instant usual = clock.instant().plus(Duration.ofDays(USUAL_DAYS));
        PlainForm form = new PlainForm((self, typed) -> reopen(shown, assignment, learner, self, typed))
                .with(new FormField(DUE, text("teach.class.work.reopen.due"), "datetime-local", "off")
                        .value(AssignmentForm.Times.local(
                                grade.standing()
                                        .terms()
                                        .due()
                                        .filter(usual::isBefore)
                                        .orElse(usual),
                                dates.zone()))
                        .hint(text("teach.class.assign.due.hint", dates.zone().getId())))
                .send(text("teach.class.work.reopen.do"), "plain");
        return Components.section(
                text("teach.class.work.reopen"), new Paragraph(text("teach.class.work.reopen.lead")), form);
    }

    private void reopen(
            SchoolClass shown, Assignment assignment, Person learner, PlainForm form, Map<String, String> typed) {
        Optional<Instant> due = AssignmentForm.Times.read(typed.getOrDefault(DUE, ""), dates.zone());
        if (due.filter(clock.instant()::isBefore).isEmpty()) {
            form.complain(DUE, text("teach.class.work.reopen.bad"));
            return;
        }
        assignments.reopen(assignment, learner.id(), due);
        show(shown, assignment, learner);
        getContent().add(Components.alert(text("teach.class.work.reopened")));
    }
}
