package org.quadrivia.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.ui.TeachFakes;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.objective.GoalBook;
import org.quadrivia.classroom.objective.Goals;
import org.quadrivia.classroom.objective.NextLessons;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** Objectives by a date, measured by the memory of those who share it, and what to teach next. */
class GoalPagesTest extends ClassPages {
    private static final Objective CALLS = new Objective(
            new EntityId(Items.KB + "know-calls"), "Know whom she rang.", 3, Set.of(Items.fact("s"), Items.fact("b")));
    private static final Objective PLACES =
            new Objective(new EntityId(Items.KB + "know-places"), "Know the places.", 1, Set.of(Items.fact("m")));

    @Autowired
    private Goals goals;

    @Autowired
    private NextLessons lessons;

    private Person ada;
    private Person ben;
    private Person cy;
    private SchoolClass made;
    private NamedQuiz quiz;

    @BeforeEach
    void aClassThatStudies() {
        TeachFakes.objectives = new Objectives(List.of(CALLS, PLACES));
        ada = somebody(Role.LEARNER);
        ben = somebody(Role.LEARNER);
        cy = somebody(Role.LEARNER);
        made = classOf(ada, ben, cy);
        Composition both = new Composition.Chosen(Set.of(), Set.of("object", "boolean"), 0, 1);
        quiz = published(new QuizPlan("Monday", "", both, 2, true, AttemptTerms.PRACTICE));
    }

    @AfterEach
    void withoutObjectives() {
        TeachFakes.objectives = Objectives.NONE;
    }

    private void answers(Person learner, boolean right) {
        take(quiz, new Taker.Person(learner.id()), right);
    }

    private void shares(Person learner) {
        signIn(learner);
        open("classes/" + made.id());
        assertThat(page()).contains("unless you share your study with the class");
        click("Share my study");
        assertThat(page()).contains("how many of its facts you know now", "Stop sharing");
        signIn(teacher);
    }

    private String goalsPage() {
        return address(made.id()) + "/objectives";
    }

    private void set() {
        open(goalsPage() + "/new?kb=calls");
        send("Set these objectives", Map.of("goal-0", "true", "goal-1", "false", "goal-due", "9998-12-31T23:59"));
    }

    @Test
    void aTeacherSetsAnObjectiveAndSeesOnlyThoseWhoShareTheirStudy() {
        open(goalsPage() + "/new");
        assertThat(page()).contains("Who rang whom");
        open(goalsPage() + "/new?kb=calls");
        send("Set these objectives", Map.of("goal-0", "false", "goal-due", "9998-12-31T23:59"));
        assertThat(page()).contains("Choose at least one objective.");
        send("Set these objectives", Map.of("goal-0", "true", "goal-due", "2020-01-01T00:00"));
        assertThat(page()).contains("still to come");
        set();
        assertThat(address()).isEqualTo(goalsPage());
        answers(ada, true);
        answers(ben, false);
        answers(cy, true);
        open(goalsPage());
        assertThat(page())
                .contains("Know whom she rang.", "No learner shares their study", "nobody shares their study")
                .doesNotContain(ada.shownName().value());

        shares(ada);
        shares(ben);
        open(goalsPage());

        assertThat(page())
                .contains("2 learners of 3 share", "1 of 2 learners who share have mastered it.", "they know 50%")
                .contains(
                        ada.shownName().value() + " 2 of 2 mastered",
                        ben.shownName().value() + " 0 of 2 not yet")
                .doesNotContain(cy.shownName().value());
        open(address(made.id()) + "/log");
        assertThat(page()).contains("looked at what learners know");
        signIn(cy);
        open("classes/" + made.id());
        assertThat(page()).contains("Know whom she rang.", "31 Dec 9998", "2 of 2 facts known now");
        signIn(ada);
        open("classes/" + made.id());
        click("Stop sharing");
        signIn(teacher);
        GoalBook book = goals.of(made.id());
        assertThat(book.sharing()).isEqualTo(1);
        assertThat(book.rows().getFirst().people())
                .extracting(one -> one.learner().person().id())
                .containsExactly(ben.id());
        open(goalsPage());
        click("Remove");
        assertThat(page()).contains("No objectives have been set.");
    }

    @Test
    void whatTheClassMixesUpBecomesAQuizByOnePressWithoutNames() {
        set();
        for (Person learner : List.of(ada, ben, cy)) {
            answers(learner, false);
            answers(learner, false);
        }
        open(goalsPage());
        assertThat(page()).contains("once at least two learners share").doesNotContain("mixed up");
        shares(ada);
        open(goalsPage());
        assertThat(page()).doesNotContain("mixed up");
        shares(ben);
        open(goalsPage());
        assertThat(page())
                .contains("Know whom she rang.  0% known", "Know the places.  0% known")
                .contains("Munir and Doval are mixed up 2 learners");

        click("Make a quiz on this");

        assertThat(address()).startsWith(address(made.id()) + "/assignments/new?quiz=");
        NamedQuiz next = named.of(TeachFakes.KB).stream()
                .filter(one -> one.plan().title().equals("7b: what to practise next"))
                .findFirst()
                .orElseThrow();
        assertThat(next.state()).isEqualTo(NamedQuiz.State.OPEN);
        assertThat(((Composition.Queried) next.plan().composition()).sparql())
                .contains(Items.fact("s").hex(), Items.fact("m").hex())
                .doesNotContain(Items.fact("t").hex());
        send(
                "Give it to the class",
                Map.of("assignment-quiz", next.code().value(), "assignment-opens", "2026-01-01T08:00"));
        assertThat(page()).contains("7b: what to practise next");
    }

    @Test
    void nobodyElseSetsOrSeesWhatIsMeasured() {
        Person other = somebody(Role.TEACHER);
        for (Person person : List.of(ada, other)) {
            signIn(person);
            refused(() -> goals.of(made.id()));
            refused(() -> goals.set(made.id(), TeachFakes.KB, List.of(CALLS.id()), Instant.MAX));
            refused(() -> lessons.of(made.id()));
            refused(() -> lessons.make(made, TeachFakes.KB, "x"));
        }
        refused(() -> classes.shareStudy(made.id(), true));
        refused(() -> goals.own(made));
        signIn(teacher);
        classes.archive(made.id(), true);
        refused(() -> goals.set(made.id(), TeachFakes.KB, List.of(CALLS.id()), Instant.MAX));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(ClassRefused.class);
    }
}
