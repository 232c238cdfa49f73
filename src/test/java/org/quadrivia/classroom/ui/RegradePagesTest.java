package org.quadrivia.classroom.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.ui.TeachFakes;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.assignment.Correction.Way;
import org.quadrivia.classroom.gradebook.Gradebook;
import org.quadrivia.classroom.gradebook.SetGrade;
import org.quadrivia.classroom.regrade.ChangedQuestion;
import org.quadrivia.classroom.regrade.Regrading;
import org.quadrivia.form.NativeField;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** Grading again after the knowledge base has changed, from the notice to the log. */
class RegradePagesTest extends ClassPages {
    @Autowired
    private Assignments assignments;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Regrading regrading;

    @Autowired
    private Quizzes attempts;

    private Person ada;
    private Person ben;
    private SchoolClass made;
    private Assignment assignment;

    /** Ada chooses Munir, which is right when it is asked, Ben Doval, which becomes right. Both know the other question. */
    @BeforeEach
    void anAssignmentThatIsDone() {
        ada = somebody(Role.LEARNER);
        ben = somebody(Role.LEARNER);
        made = classOf(ada, ben);
        Composition both = new Composition.Chosen(Set.of(), Set.of("object", "boolean"), 0, 1);
        Instant now = Instant.now();
        assignment = assignments.give(
                made.id(),
                published(new QuizPlan("Monday", "", both, 2, true, AttemptTerms.PRACTICE)),
                new AssignmentPlan(
                        now.minus(Duration.ofDays(2)),
                        Optional.of(now.plus(Duration.ofDays(1))),
                        AssignmentPlan.Late.ACCEPT,
                        OptionalInt.of(1),
                        AssignmentPlan.Counts.BEST,
                        AssignmentPlan.Feedback.HANDED_IN,
                        Optional.empty()));
        take(ada, option -> option.correct());
        take(ben, option -> option.label().equals("Doval") || option.value().startsWith("\"") && option.correct());
        signIn(teacher);
    }

    private QuizId take(Person learner, Predicate<Option> choice) {
        signIn(learner);
        QuizId id = ((StartOutcome.UnderWay) assignments.begin(assignment.id()).orElseThrow()).id();
        Quiz begun = attempts.find(id).orElseThrow();
        for (int number = 1; number <= begun.size(); number++) {
            String chosen = begun.question(number).item().options().stream()
                    .filter(choice)
                    .findFirst()
                    .orElseThrow()
                    .id();
            attempts.answer(id, number, Answer.Chosen.of(chosen), Duration.ofSeconds(9), false);
        }
        attempts.submit(id);
        return id;
    }

    private static void correctTheFact() {
        TeachFakes.items = List.of(
                Items.with(Items.single("new", "Whom did she ring?", "Doval", "Munir"), "object", 0.1),
                TeachFakes.BOOLEAN);
    }

    private String page(String end) {
        return address(made.id()) + "/assignments/" + assignment.id() + end;
    }

    private long percent(Person learner) {
        return Math.round(
                gradebook.of(assignment, learner.id()).orElseThrow().percent().orElseThrow());
    }

    private static void choose(Way way) {
        NativeField choice = _find(NativeField.class).stream()
                .filter(field -> field.getElement().getAttribute("id") != null)
                .findFirst()
                .orElseThrow();
        choice.value(way.name());
    }

    @Test
    void whatWouldChangeIsShownBeforeTheTeacherConfirmsAndTheAttemptsKeepWhatWasShown() {
        open(page(""));
        assertThat(page()).doesNotContain("changed since");
        correctTheFact();

        open(page(""));
        assertThat(page()).contains("1 question has changed since this was done");
        open(page("/regrade"));
        assertThat(page())
                .contains("Whom did she ring?", "Correct when it was asked: Munir. 2 learners were asked.")
                .contains("Correct now: Doval.", "2 grades of 2 change.")
                .contains(ada.shownName().value() + " 100% 50%", ben.shownName().value() + " 50% 100%");
        assertThat(percent(ada)).isEqualTo(100);
        choose(Way.LEFT_OUT);
        assertThat(page()).contains("1 grade of 2 changes.", ben.shownName().value() + " 50% 100%");
        choose(Way.NEW_KEY);
        click("Confirm");

        assertThat(page()).contains("Decided.", "decided", "No grade changes.");
        assertThat(percent(ada)).isEqualTo(50);
        assertThat(percent(ben)).isEqualTo(100);
        open(page(""));
        assertThat(page()).doesNotContain("changed since").contains("what was decided about them");
        open(address(made.id()) + "/log");
        assertThat(page()).contains("graded again", "Monday: 100 % → 50 %", "Monday: 50 % → 100 %");
        open(page("/learners/" + ben.id()));
        assertThat(page()).contains("100%", "1 of 2", "After a regrade, 2 of 2 points count");
        signIn(ben);
        open(assignment.id().address());
        assertThat(page()).contains("Your grade: 100%", "were corrected later");
        QuizId shown = assignments
                .given(made)
                .getFirst()
                .standing()
                .attempts()
                .getFirst()
                .id();
        assertThat(attempts.find(shown).orElseThrow().points()).isEqualTo(1);

        signIn(teacher);
        open(page("/regrade"));
        click("Leave everything as it is");
        assertThat(percent(ada)).isEqualTo(100);
    }

    @Test
    void leavingItAsItIsHoldsUntilTheKnowledgeBaseChangesAgain() {
        correctTheFact();
        open(page("/regrade"));
        click("Leave everything as it is");
        assertThat(percent(ada)).isEqualTo(100);
        open(page(""));
        assertThat(page()).doesNotContain("changed since");
        open(address(made.id()) + "/log");
        assertThat(page()).contains("left grades as they are");

        TeachFakes.items = List.of(TeachFakes.BOOLEAN);
        open(page(""));
        assertThat(page()).contains("1 question has changed since this was done");
        open(page("/regrade"));
        assertThat(page()).contains("no longer asked");
        click("Confirm");
        assertThat(percent(ben)).isEqualTo(100);
    }

    @Test
    void aSetGradeStaysAndNobodyElseMayDecide() {
        gradebook.set(assignment, ada.id(), new SetGrade(80, ""));
        correctTheFact();
        List<ChangedQuestion> changed = regrading.changed(assignment);
        var decisions = changed.stream().map(one -> one.decide(Way.NEW_KEY)).toList();
        for (Person person : List.of(ada, somebody(Role.TEACHER))) {
            signIn(person);
            assertThatThrownBy(() -> regrading.changed(assignment)).isInstanceOf(ClassRefused.class);
            assertThatThrownBy(() -> regrading.decide(assignment, decisions)).isInstanceOf(ClassRefused.class);
            assertThatThrownBy(() -> assignments.correct(assignment, decisions, List.of()))
                    .isInstanceOf(ClassRefused.class);
        }
        signIn(teacher);
        TeachFakes.items = TeachFakes.items.subList(1, 2);
        assertThat(regrading.decide(assignment, decisions)).isFalse();
        correctTheFact();
        assertThat(regrading.decide(assignment, decisions)).isTrue();
        assertThat(percent(ada)).isEqualTo(80);
        assertThat(percent(ben)).isEqualTo(100);
    }
}
