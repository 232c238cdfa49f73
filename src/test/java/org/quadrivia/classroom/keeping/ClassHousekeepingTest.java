package org.quadrivia.classroom.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.classroom.ClassroomStage;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.classroom.assignment.AssignmentStore;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.assignment.Correction;
import org.quadrivia.classroom.assignment.CurrentKey;
import org.quadrivia.classroom.gradebook.GradeStore;
import org.quadrivia.classroom.gradebook.SetGrade;
import org.quadrivia.classroom.roster.ClassStore;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What classes keep for a stated time only. */
@OnEachDatabase
class ClassHousekeepingTest extends ClassroomStage {
    private static final List<String> TABLES = List.of(
            "class_member", "assignment", "set_grade", "assignment_reopened", "assignment_correction", "class_log");

    private ClassStore store;
    private Person teacher;
    private Person learner;

    ClassHousekeepingTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Override
    protected void set() {
        store = context.getBean(ClassStore.class);
        teacher = somebody("teacher", Role.TEACHER);
        learner = somebody("learner", Role.LEARNER);
    }

    private SchoolClass full(String name) {
        SchoolClass made = SchoolClass.of(name, "", START);
        store.add(made, teacher.id());
        store.join(made.id(), learner.id(), START);
        AssignmentPlan plan = new AssignmentPlan(
                START,
                Optional.empty(),
                AssignmentPlan.Late.ACCEPT,
                OptionalInt.empty(),
                AssignmentPlan.Counts.BEST,
                AssignmentPlan.Feedback.AT_ONCE,
                Optional.empty());
        Assignment given = new Assignment(AssignmentId.random(), made.id(), "Monday", Optional.empty(), plan, START);
        AssignmentStore assignments = context.getBean(AssignmentStore.class);
        assignments.add(given);
        assignments.reopen(
                given.id(), new org.quadrivia.classroom.assignment.Reopened(learner.id(), Optional.empty(), 1));
        assignments.correct(given.id(), new Correction("s", Correction.Way.LEFT_OUT, CurrentKey.GONE));
        context.getBean(GradeStore.class).set(given.id(), learner.id(), new SetGrade(80, ""));
        log(made, START);
        return made;
    }

    private void log(SchoolClass of, Instant at) {
        store.log(
                of.id(),
                new LogEntry(
                        at, Optional.of(teacher.id()), Optional.of(learner.id()), LogEntry.Act.SAW_WORK, "Monday", ""));
    }

    private ClassHousekeeping housekeeping(int logDays, int archivedDays) {
        Assignments assignments = Mockito.mock();
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("assignments", assignments);
        return new ClassHousekeeping(
                context.getBeanProvider(ClassStore.class),
                beans.getBeanProvider(Assignments.class),
                new ClassKeeping(logDays, archivedDays),
                clock);
    }

    private int rows(String table) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    void aClassThatHasBeenArchivedForLongLosesItsLearnersAndGradesAndOthersDoNot() {
        SchoolClass old = full("old");
        SchoolClass recent = full("recent");
        SchoolClass running = full("running");
        store.change(old.id(), before -> before.archived(START));
        store.change(recent.id(), before -> before.archived(START.plus(Duration.ofDays(3))));
        now.set(START.plus(Duration.ofDays(8)));
        TABLES.forEach(table -> assertThat(rows(table)).as(table).isEqualTo(3));

        housekeeping(0, 0).clean();
        TABLES.forEach(table -> assertThat(rows(table)).as(table).isEqualTo(3));
        housekeeping(0, 7).clean();

        TABLES.forEach(table -> assertThat(rows(table)).as(table).isEqualTo(2));
        SchoolClass after = store.find(old.id()).orElseThrow();
        assertThat(after).isEqualTo(old.archived(START).emptied(now.get()));
        assertThat(store.teachers(old.id())).containsExactly(teacher.id());
        assertThat(store.members(recent.id())).hasSize(1);
        assertThat(store.members(running.id())).hasSize(1);
        now.set(now.get().plusSeconds(60));
        housekeeping(0, 7).clean();
        assertThat(store.find(old.id())).contains(after);
        store.change(old.id(), SchoolClass::backFromArchive);
        assertThat(store.find(old.id())).contains(old);
    }

    @Test
    void aClassThatIsTakenOutOfTheArchiveJustBeforeKeepsEverything() {
        SchoolClass made = full("7b");
        store.change(made.id(), before -> before.archived(START));
        Instant before = START.plusSeconds(60);
        assertThat(store.archivedBefore(before)).containsExactly(made.id());
        store.change(made.id(), SchoolClass::backFromArchive);

        assertThat(store.empty(made.id(), before, before)).isFalse();
        assertThat(store.members(made.id())).hasSize(1);
    }

    @Test
    void theLogIsKeptForItsTime() {
        SchoolClass made = full("7b");
        log(made, START.plus(Duration.ofDays(2)));
        now.set(START.plus(Duration.ofDays(7)).plusSeconds(1));

        housekeeping(0, 0).clean();
        assertThat(store.log(made.id(), 9)).hasSize(2);
        housekeeping(7, 0).clean();
        assertThat(store.log(made.id(), 9)).hasSize(1);
    }
}
