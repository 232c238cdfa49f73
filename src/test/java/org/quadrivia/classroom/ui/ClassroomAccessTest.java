package org.quadrivia.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.gradebook.Gradebook;
import org.quadrivia.classroom.gradebook.SetGrade;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.classroom.web.GradeFilesAccess;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open which address of a class, and who may do what a page would offer. */
class ClassroomAccessTest extends ClassPages {
    private static final String NOTHING = "There is nothing at this address";
    private static final String DENIED = "You do not have access to this page";
    private static final String SIGN_IN = "Sign in";

    @Autowired
    private Assignments assignments;

    @Autowired
    private Gradebook gradebook;

    @Test
    void everyAddressOpensForThoseWhomItIsForAndForNobodyElse() {
        Person learner = somebody(Role.LEARNER);
        Person outsider = somebody(Role.LEARNER);
        Person other = somebody(Role.TEACHER);
        Person assistant = somebody(Role.TEACHER);
        Person administrator = somebody(Role.ADMINISTRATOR);
        SchoolClass made = classOf(learner);
        store.addTeacher(made.id(), assistant.id());
        Assignment assignment = assignments.give(made.id(), quiz(), plan());
        String work = address(made.id()) + "/assignments/" + assignment.id() + "/learners/";
        Map<String, String> teachers = new LinkedHashMap<>();
        teachers.put(address(made.id()), "7b");
        teachers.put(address(made.id()) + "/assignments", "Assignments");
        teachers.put(address(made.id()) + "/assignments/new", "Give a quiz to the class");
        teachers.put(address(made.id()) + "/assignments/" + assignment.id(), "Monday");
        teachers.put(address(made.id()) + "/assignments/" + assignment.id() + "/regrade", "Grade again");
        teachers.put(work + learner.id(), learner.shownName().value());
        teachers.put(address(made.id()) + "/grades", "Grades");
        teachers.put(address(made.id()) + "/objectives", "Objectives");
        teachers.put(address(made.id()) + "/objectives/new", "Set objectives");
        teachers.put(address(made.id()) + "/log", "Who saw or changed grades");
        teachers.put(address(made.id()) + "/settings", "Settings");
        Map<String, String> learners =
                Map.of("classes/" + made.id(), "7b", assignment.id().address(), "Monday");

        teachers.forEach((page, heading) -> {
            opens(null, page, SIGN_IN);
            opens(learner, page, DENIED);
            opens(outsider, page, DENIED);
            opens(other, page, NOTHING);
            opens(administrator, page, NOTHING);
            opens(assistant, page, heading);
            opens(teacher, page, heading);
        });
        opens(teacher, work + outsider.id(), NOTHING);
        learners.forEach((page, heading) -> {
            opens(null, page, SIGN_IN);
            opens(learner, page, heading);
            opens(outsider, page, NOTHING);
            opens(other, page, NOTHING);
            opens(administrator, page, NOTHING);
            opens(teacher, page, NOTHING);
        });
        for (Person person : new Person[] {learner, outsider, other, administrator}) {
            signIn(person);
            assertThat(GradeFilesAccess.statuses(context, made.id())).containsOnly(404);
        }
        signIn(null);
        assertThat(GradeFilesAccess.statuses(context, made.id())).containsOnly(404);
        signIn(assistant);
        assertThat(GradeFilesAccess.statuses(context, made.id())).containsOnly(200);
        assertThat(classes.log(made.id()))
                .filteredOn(logged -> logged.entry().act() == LogEntry.Act.TOOK_FILE)
                .extracting(
                        logged -> logged.by().orElseThrow().id(),
                        logged -> logged.entry().words())
                .containsExactlyInAnyOrder(tuple(assistant.id(), "CSV"), tuple(assistant.id(), "XLSX"));
    }

    @Test
    void whatNoPageOffersIsRefusedToThoseWhoAskAllTheSame() {
        Person learner = somebody(Role.LEARNER);
        Person other = somebody(Role.TEACHER);
        SchoolClass made = classOf(learner);
        Assignment assignment = assignments.give(made.id(), quiz(), plan());
        for (Person person : new Person[] {learner, other}) {
            signIn(person);
            refused(() -> gradebook.of(made));
            refused(() -> gradebook.set(assignment, learner.id(), new SetGrade(100, "")));
            refused(() -> gradebook.unset(assignment, learner.id()));
            refused(() -> assignments.reopen(assignment, learner.id(), Optional.empty()));
            refused(() -> assignments.change(assignment, plan()));
            refused(() -> assignments.remove(assignment));
            refused(() -> assignments.give(made.id(), quiz(), plan()));
            refused(() -> classes.learners(made.id()));
            refused(() -> classes.log(made.id()));
            refused(() -> classes.setExtra(made.id(), learner.id(), 100));
        }
        signIn(other);
        refused(() -> assignments.begin(assignment.id()));
        signIn(teacher);
        refused(() -> gradebook.set(assignment, other.id(), new SetGrade(100, "")));
        refused(() -> assignments.reopen(assignment, other.id(), Optional.empty()));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(ClassRefused.class);
    }

    private void opens(@Nullable Person person, String page, String heading) {
        signIn(person);
        open("teach");
        open(page);
        assertThat(heading()).as(page + " for " + person).isEqualTo(heading);
    }

    private NamedQuiz quiz() {
        Composition object = new Composition.Chosen(Set.of(), Set.of("object"), 0, 1);
        return published(new QuizPlan("Monday", "", object, 1, true, AttemptTerms.PRACTICE));
    }

    private static AssignmentPlan plan() {
        return new AssignmentPlan(
                Instant.now().minus(Duration.ofDays(1)),
                Optional.empty(),
                AssignmentPlan.Late.ACCEPT,
                OptionalInt.empty(),
                AssignmentPlan.Counts.BEST,
                AssignmentPlan.Feedback.AT_ONCE,
                Optional.empty());
    }
}
