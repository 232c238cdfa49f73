package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.assignment.Assignments.Available;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.ui.ClassDates;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page on which a teacher gives a quiz to a class. */
@Route(AssignmentsView.ROUTE + "/new")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class GiveQuizView extends TeachClassPage {
    private static final String QUIZ = "quiz";
    private static final int USUAL_DAYS = 7;

    private final Assignments assignments;
    private final NamedQuizzes quizzes;
    private final ClassDates dates;
    private final Clock clock;

    GiveQuizView(ClassAccess access, Assignments assignments, NamedQuizzes quizzes, ClassDates dates, Clock clock) {
        super(access);
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.dates = dates;
        this.clock = clock;
    }

    static String address(ClassId id) {
        return ClassNav.Tab.ASSIGNMENTS.of(id) + "/new";
    }

    /** Returns the address of the page with that quiz chosen. */
    static String address(ClassId id, QuizCode quiz) {
        return address(id) + "?" + QUIZ + "=" + quiz.value();
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        List<Available> available = assignments.available();
        fill(
                text("teach.class.assign"),
                new ClassNav(
                        shown,
                        ClassNav.Tab.ASSIGNMENTS,
                        text("teach.class.assign"),
                        available.isEmpty() ? "" : text("teach.class.assign.lead")));
        if (shown.archived()) {
            getContent().add(Components.paragraph(text("teach.class.archived.short"), "note"));
        } else if (available.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(text("teach.class.assign.none")),
                            new Paragraph(new Anchor("teach", text("teach.all"))));
        } else {
            getContent()
                    .add(new AssignmentForm(
                            words(available),
                            event.getLocation()
                                    .getQueryParameters()
                                    .getSingleParameter(QUIZ)
                                    .orElse(""),
                            usual(),
                            dates.zone(),
                            text("teach.class.assign.do"),
                            entered -> give(shown, entered)));
        }
    }

    private static Map<String, String> words(List<Available> available) {
        Map<String, String> words = new LinkedHashMap<>();
        available.forEach(one -> words.put(
                one.quiz().code().value(),
                text(
                        one.open() ? "teach.class.assign.which" : "teach.class.assign.which.code",
                        one.quiz().plan().title(),
                        one.base())));
        return words;
    }

    /** Returns the settings to begin with: from now until the evening of the day in a week. */
    private AssignmentPlan usual() {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var due = now.plus(Duration.ofDays(USUAL_DAYS)).atZone(dates.zone()).with(LocalTime.of(23, 59));
        return new AssignmentPlan(
                now,
                Optional.of(due.toInstant()),
                AssignmentPlan.Late.ACCEPT,
                OptionalInt.of(1),
                AssignmentPlan.Counts.BEST,
                AssignmentPlan.Feedback.HANDED_IN,
                Optional.empty());
    }

    private void give(SchoolClass shown, AssignmentForm.Entered entered) {
        assignments.available().stream()
                .map(Available::quiz)
                .filter(quiz -> quiz.code().value().equals(entered.quiz()))
                .findFirst()
                .ifPresentOrElse(
                        quiz -> {
                            assignments.give(shown.id(), quiz, entered.plan());
                            if (entered.close()) {
                                quizzes.open(quiz.code(), false);
                            }
                            Components.go(this, ClassNav.Tab.ASSIGNMENTS.of(shown.id()));
                        },
                        () -> entered.form().complain(text("teach.class.assign.gone")));
    }
}
