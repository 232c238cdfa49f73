package org.quadrivia.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.classroom.ClassroomStage;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.classroom.assignment.AssignmentStore;
import org.quadrivia.classroom.assignment.Correction;
import org.quadrivia.classroom.assignment.CurrentKey;
import org.quadrivia.classroom.assignment.Reopened;
import org.quadrivia.classroom.gradebook.GradeStore;
import org.quadrivia.classroom.gradebook.SetGrade;
import org.quadrivia.classroom.roster.ClassStore;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.AttemptSession;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.named.AssignedAttempt;
import org.quadrivia.quiz.named.NamedQuizStore;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@OnEachDatabase
class JdbcAssignmentsTest extends ClassroomStage {
    private static final Attempts.Along NOTHING = (before, after) -> {};

    private AssignmentStore store;
    private Attempts attempts;
    private NamedQuizStore quizzes;
    private Person learner;
    private SchoolClass made;

    JdbcAssignmentsTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Override
    protected void set() {
        store = context.getBean(AssignmentStore.class);
        attempts = context.getBean(Attempts.class);
        quizzes = context.getBean(NamedQuizStore.class);
        learner = somebody("learner", Role.LEARNER);
        made = SchoolClass.of("7b", "", START);
        context.getBean(ClassStore.class)
                .add(made, somebody("teacher", Role.TEACHER).id());
    }

    private Assignment assignment(boolean full) {
        AssignmentPlan plan = new AssignmentPlan(
                START,
                full ? Optional.of(START.plusSeconds(3600)) : Optional.empty(),
                AssignmentPlan.Late.REFUSE,
                full ? OptionalInt.of(2) : OptionalInt.empty(),
                AssignmentPlan.Counts.LAST,
                full ? AssignmentPlan.Feedback.AFTER_DUE : AssignmentPlan.Feedback.AT_ONCE,
                full ? Optional.of(Duration.ofMinutes(20)) : Optional.empty());
        Assignment assignment =
                new Assignment(AssignmentId.random(), made.id(), "Monday", Optional.empty(), plan, START);
        store.add(assignment);
        return assignment;
    }

    private Quiz begun(String id, Mode mode, Assignment of, java.time.@Nullable Instant resultsFrom) {
        Quiz quiz = SampleAttempts.quiz(
                id,
                new AttemptSession(
                        mode,
                        new Taker.Person(learner.id()),
                        SampleAttempts.START,
                        null,
                        null,
                        null,
                        new AttemptSession.Assigned(of.id(), resultsFrom)),
                Items.single("s", "Whom did she ring?", "Munir", "Doval"),
                Items.single("t", "Whom did he ring?", "Munir", "Doval"));
        attempts.begin(quiz);
        return quiz;
    }

    @Test
    void anAssignmentIsReadAsItWasStored() {
        Assignment full = assignment(true);
        Assignment bare = assignment(false);

        assertThat(store.find(full.id())).contains(full);
        assertThat(store.of(made.id())).containsExactlyInAnyOrder(full, bare);
        Assignment changed = new Assignment(bare.id(), made.id(), "Monday", Optional.empty(), full.plan(), START);
        store.update(changed);
        assertThat(store.find(bare.id())).contains(changed);
        store.remove(full.id());
        assertThat(store.of(made.id())).containsExactly(changed);
    }

    @Test
    void whatIsOpenedAgainOrGradedReplacesWhatWas() {
        Assignment given = assignment(true);
        GradeStore grades = context.getBean(GradeStore.class);

        store.reopen(given.id(), new Reopened(learner.id(), Optional.of(START), 1));
        Reopened again = new Reopened(learner.id(), Optional.empty(), 2);
        store.reopen(given.id(), again);
        grades.set(given.id(), learner.id(), new SetGrade(10, "first"));
        grades.set(given.id(), learner.id(), new SetGrade(70, " said it "));

        assertThat(store.reopened(given.id())).containsOnlyKeys(learner.id()).containsValue(again);
        assertThat(grades.of(given.id())).containsValue(new SetGrade(70, "said it"));
        grades.unset(given.id(), learner.id());
        assertThat(grades.of(given.id())).isEmpty();
    }

    @Test
    void aDecisionAboutAQuestionReplacesTheEarlierOne() {
        Assignment given = assignment(true);
        store.correct(given.id(), new Correction("s", Correction.Way.LEFT_OUT, CurrentKey.GONE));
        Correction later =
                new Correction("s", Correction.Way.NEW_KEY, new CurrentKey(Set.of("<x>", "“Doval”, \"he\"")));
        store.correct(given.id(), later);

        assertThat(store.corrections(given.id())).containsOnlyKeys("s").containsValue(later);
        store.remove(given.id());
        assertThat(store.corrections(given.id())).isEmpty();
    }

    @Test
    void attemptsAreReadWithTheirPointsAndWhenTheyEnded() {
        Assignment given = assignment(false);
        Quiz practice = begun("A", Mode.PRACTICE, given, null);
        attempts.change(practice.id(), now -> now.answer(1, Answer.Chosen.of("a"), SampleAttempts.GIVEN), NOTHING);

        assertThat(quizzes.attempts(given.id()))
                .containsExactly(new AssignedAttempt(
                        practice.id(),
                        learner.id(),
                        false,
                        SampleAttempts.START,
                        Optional.of(SampleAttempts.GIVEN.at()),
                        2,
                        1,
                        1,
                        false,
                        false));
        assertThat(quizzes.attempts(given.id(), learner.id())).isEqualTo(quizzes.attempts(given.id()));
        assertThat(quizzes.attempts(given.id(), somebody("other", Role.LEARNER).id()))
                .isEmpty();
        assertThat(attempts.find(practice.id()).orElseThrow().mayBeKeptOnDevice())
                .isFalse();
    }

    @Test
    void resultsThatAreHeldBackAreShownWhenItIsTimeAndNotBefore() {
        Assignment given = assignment(true);
        var due = SampleAttempts.START.plusSeconds(3600);
        QuizId id = begun("B", Mode.EXAM, given, due).id();
        attempts.change(id, now -> now.answer(1, Answer.Chosen.of("a"), SampleAttempts.GIVEN), NOTHING);
        var in = SampleAttempts.START.plusSeconds(60);
        attempts.change(id, now -> SampleAttempts.submitted(now, in), NOTHING);

        Quiz held = attempts.find(id).orElseThrow();
        assertThat(held.finished()).isTrue();
        assertThat(held.sitting().mayShowResults()).isFalse();
        assertThat(held.mayShowResult(1)).isFalse();
        assertThat(held.score()).isZero();
        assertThat(held.missed()).isEmpty();
        assertThat(held.pointsBy(due)).isEqualTo(1);
        assertThat(held.answer(2, Answer.Chosen.of("a"), SampleAttempts.GIVEN)).isEqualTo(held);
        AttemptLine line = attempts.of(held.sitting().taker(), 0, 9).getFirst();
        assertThat(line.finished()).isTrue();
        assertThat(line.score()).isEmpty();
        assertThat(quizzes.attempts(given.id()))
                .extracting(AssignedAttempt::held, AssignedAttempt::ended)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(true, Optional.of(in)));
        assertThat(attempts.overdue(due.minusSeconds(1))).isEmpty();

        assertThat(attempts.overdue(due)).isEqualTo(List.of(id));
        attempts.change(id, now -> SampleAttempts.submitted(now, due), NOTHING);
        assertThat(attempts.overdue(due)).isEmpty();
        assertThat(attempts.of(held.sitting().taker(), 0, 9).getFirst().score()).hasValue(1);
        assertThat(attempts.find(id).orElseThrow().sitting().submitted()).isEqualTo(in);
    }

    @Test
    void attemptsOutliveTheirAssignment() {
        Assignment given = assignment(false);
        begun("C", Mode.PRACTICE, given, null);

        store.remove(given.id());

        assertThat(quizzes.attempts(given.id())).isEmpty();
        assertThat(attempts.count(new Taker.Person(learner.id()))).isEqualTo(1);
    }
}
