package org.quadrivia.authoring.ui.quiz;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.authoring.ui.TeachFakes.KB;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.Grants;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.ui.TeachFakes;
import org.quadrivia.authoring.ui.TeachPages;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;

class NamedQuizzesViewTest extends TeachPages {
    @Autowired
    private AccessControl access;

    private static final Composition OBJECT = new Composition.Chosen(Set.of(), Set.of("object", "boolean"), 0, 1);

    @Test
    void aDraftIsPublishedClosedAndOpenedAgain() {
        named.make(KB, plan(), teacher.id());
        open("teach/calls/quizzes");
        assertThat(words(_get(QuizCard.class)))
                .contains("draft", "Monday", "2 questions chosen", "the same for everybody", "practice");

        click("Publish");
        assertThat(words(_get(QuizCard.class)))
                .contains("open", "/quiz/" + named.of(KB).getFirst().code(), "Nobody has started this quiz yet.");
        click("Close");
        assertThat(named.of(KB).getFirst().state()).isEqualTo(NamedQuiz.State.CLOSED);
        click("Reopen");
        assertThat(named.of(KB).getFirst().state()).isEqualTo(NamedQuiz.State.OPEN);
    }

    @Test
    void whoCanTakeItIsSaidAsItIs() {
        published(plan());
        open("teach/calls/quizzes");
        assertThat(words(_get(QuizCard.class))).contains("Anyone with the link can take this quiz.");

        Grants.give(access, KB, teacher.id(), Visibility.PRIVATE);
        open("teach");
        open("teach/calls/quizzes");
        assertThat(words(_get(QuizCard.class)))
                .contains(
                        "open, but learners have no access",
                        "only people who can edit the knowledge base can take this quiz",
                        "Choose who can read the knowledge base");

        Grants.give(access, KB, teacher.id(), Visibility.CODE);
        open("teach");
        open("teach/calls/quizzes");
        assertThat(words(_get(QuizCard.class)))
                .contains(
                        "Anyone who has entered the code", access.of(KB).code().shown());
    }

    @Test
    void whatIsGoneOfAFixedOneIsTold() {
        published(plan());
        TeachFakes.items = List.of(TeachFakes.SINGLE);

        open("teach/calls/quizzes");

        assertThat(words(_get(QuizCard.class)))
                .contains("1 of the 2 questions in this quiz is no longer asked", "The call was short.");
    }

    @Test
    void aCopyIsMadeToBeChanged() {
        NamedQuiz quiz = published(plan());
        open("teach/calls/quizzes");

        click("Copy");

        assertThat(heading()).isEqualTo("Monday (copy)");
        assertThat(address()).doesNotContain(quiz.code().value());
    }

    @Test
    void oneIsDeletedAfterASecondClick() {
        published(plan());
        open("teach/calls/quizzes");

        click("Delete this quiz");

        assertThat(named.of(KB)).isEmpty();
        assertThat(_find(QuizCard.class)).isEmpty();
    }

    @Test
    void resultsTellScoresByNameAndFiguresOfEachQuestion() {
        NamedQuiz quiz = published(plan());
        var ada = somebody(Role.LEARNER);
        open("teach/calls/quizzes/" + quiz.code() + "/results");
        assertThat(page()).contains("Nobody has taken this quiz yet.");
        take(quiz, new Taker.Person(ada.id()), true);
        take(quiz, SampleAttempts.GUEST, false);

        open("teach/calls/quizzes/" + quiz.code() + "/results");

        assertThat(page())
                .contains("2 people, 2 attempts.", ada.shownName().value(), "guest 1", "2 of 2", "0 of 2")
                .contains("Whom did she ring?", "50.0%", "100.0%", "Each person’s first finished attempt counts.")
                .contains("at least 20 people", "Now there are 2.", "Upper third (0)", "Munir (right)");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("/teach/calls/quizzes/" + quiz.code() + "/attempts.csv");
    }

    @Test
    void resultsTellWhichObjectivesAreKnownLeast() {
        TeachFakes.objectives = new Objectives(List.of(
                new Objective(
                        new EntityId(Items.KB + "objective/calls"),
                        "She rang Munir.",
                        3,
                        Set.copyOf(TeachFakes.SINGLE.asks())),
                new Objective(new EntityId(Items.KB + "objective/other"), "Nobody asks this.", 2, Set.of())));
        NamedQuiz quiz = published(plan());
        take(quiz, new Taker.Person(somebody(Role.LEARNER).id()), true);
        take(quiz, SampleAttempts.GUEST, false);

        open("teach/calls/quizzes/" + quiz.code() + "/results");

        assertThat(page())
                .contains("Learning objectives, least known first", "She rang Munir.")
                .doesNotContain("Nobody asks this.");
        TeachFakes.objectives = Objectives.NONE;
    }

    @Test
    void onPaperStandEveryKindOfQuestionAndTheKeyOnASheetOfItsOwn() {
        NamedQuiz quiz = published(new QuizPlan("All", "Be calm.", Composition.ALL, 6, true, AttemptTerms.PRACTICE));

        open("teach/calls/quizzes/" + quiz.code() + "/paper");

        assertThat(_find(PrintedQuestion.class)).hasSize(6);
        assertThat(page())
                .contains(
                        "Be calm.",
                        "Number the options from 1 to 3.",
                        "More than one answer may be correct.",
                        "____ Sey")
                .contains("Answer key: All", "A Munir", "A Jammu, B Pathankot", "A2, B3, C1", "Asim Rao", "1B, 2A");
    }

    @Test
    void aPaperDrawnAnewIsTheSameAtTheSameAddress() {
        NamedQuiz quiz = published(new QuizPlan("All", "", Composition.ALL, 3, false, AttemptTerms.PRACTICE));
        String address = "teach/calls/quizzes/" + quiz.code() + "/paper";

        open(address + "?draw=7");
        String first = page();
        open(address + "?draw=7");

        assertThat(page()).isEqualTo(first);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(address + "?draw=8");
    }

    private static QuizPlan plan() {
        return new QuizPlan("Monday", "", OBJECT, 2, true, AttemptTerms.PRACTICE);
    }
}
