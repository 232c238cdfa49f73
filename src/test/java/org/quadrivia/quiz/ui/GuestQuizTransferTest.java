package org.quadrivia.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Taker;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Import(GuestQuizTransferTest.SignedInOrNot.class)
class GuestQuizTransferTest extends PageTest {
    private static final AtomicReference<Optional<PersonId>> NOW = new AtomicReference<>(Optional.empty());

    @TestConfiguration
    static class SignedInOrNot {
        @Bean
        @Primary
        CurrentPerson whoever() {
            return new CurrentPerson() {
                @Override
                public Optional<PersonId> id() {
                    return NOW.get();
                }

                @Override
                public Optional<Person> person() {
                    return Optional.empty();
                }
            };
        }
    }

    @AfterEach
    void signOut() {
        NOW.set(Optional.empty());
    }

    @Test
    void whatAGuestBeganIsThePersonsOwnOnceTheySignIn() {
        open("");
        click("Start a quiz");
        QuizId id = new QuizId(address().split("/")[1]);
        press("1");
        press("Enter");

        PersonId person = PersonId.random();
        NOW.set(Optional.of(person));
        open("explore");

        Quiz quiz = quizzes.find(id).orElseThrow();
        assertThat(quiz.sitting().taker()).isEqualTo(new Taker.Person(person));
        assertThat(quiz.answers()).hasSize(1);
        open("quiz/" + id);
        assertThat(page()).contains("Question 2 of 6");
    }

    @Test
    void whatAPersonLeftIsOfferedOnTheStartPageWithoutAWordOfTheDevice() {
        NOW.set(Optional.of(PersonId.random()));
        open("");
        click("Start a quiz");
        press("1");
        press("Enter");

        open("");

        assertThat(page()).contains("Continue: question 2 of 6", "Your quizzes").doesNotContain("Not my device");
    }

    @Test
    void whoSignsOutLeavesNothingOnTheDevice() {
        open("");
        click("Start a quiz");
        press("1");
        press("Enter");
        NOW.set(Optional.of(PersonId.random()));
        open("");
        assertThat(page()).contains("Continue: question 2 of 6");

        NOW.set(Optional.empty());
        open("");

        assertThat(page()).doesNotContain("Continue: question");
    }

    @Test
    void onlyGuestsAreToldThatTheyNeedNoAccount() {
        open("");
        assertThat(page()).contains("No account needed.");

        NOW.set(Optional.of(PersonId.random()));
        open("explore");
        open("");

        assertThat(page()).contains("Start a quiz").doesNotContain("No account needed.");
    }

    @Test
    void whatAPersonTakesIsShownToNobodyElse() {
        NOW.set(Optional.of(PersonId.random()));
        open("");
        click("Start a quiz");
        String quiz = address();

        NOW.set(Optional.of(PersonId.random()));
        open(quiz);

        assertThat(heading()).isEqualTo("This quiz is not available");
    }

    @Test
    void whoIsSignedOutByARestartIsToldToSignInAndComesBack() {
        NOW.set(Optional.of(PersonId.random()));
        open("");
        click("Start a quiz");
        String question = address();
        String stem = heading();

        NOW.set(Optional.empty());
        for (String address : List.of(question, question.substring(0, question.lastIndexOf('/')))) {
            open(address);

            assertThat(heading()).isEqualTo("Sign in to continue");
            assertThat(page()).doesNotContain(stem);
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("sign-in?to=" + address);
        }
    }

    @Test
    void aPersonsExamClosesWhatTheyAreExaminedOn() {
        PersonId person = PersonId.random();
        NOW.set(Optional.of(person));
        open("");
        click("Start a quiz");
        String practice = address();
        quizzes.start(QuizRequest.of(FakeBase.ID, 7), AttemptTerms.exam(), new Taker.Person(person));

        open("explore");
        assertThat(heading()).isEqualTo("Exam in progress");
        open(practice);
        assertThat(heading()).isEqualTo("Exam in progress");

        NOW.set(Optional.empty());
        open("explore");
        assertThat(heading()).isEqualTo("Who rang whom");
    }
}
