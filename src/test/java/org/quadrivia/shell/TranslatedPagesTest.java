package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.account.Person;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.QuizId;

/** A walk through learners' pages in a language that marks its texts: what is not marked is not translated. */
class TranslatedPagesTest extends PagesInPseudoLanguage {
    @BeforeEach
    void speakAnotherLanguage() {
        PseudoLanguage.speak();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "start/%s",
                "learn/%s",
                "study/%s",
                "progress/%s",
                "history",
                "explore/%s",
                "timeline/%s",
                "search?q=pahalgam",
                "search?q=pahalgm",
                "search?q=xyzzyq",
                "page/%s/claims",
                "page/%s/passages",
                "page/%s/nothing-of-this-name",
                "sign-in",
                "sign-up",
                "join",
                "farewell",
                "start/nothing",
                "quiz/AAAAAAAA",
                "quiz/x1234567890123456789",
                "reset-password/none"
            })
    void aGuestsPageIsTranslated(String address) {
        open(address.formatted(base()));

        assertTranslated(address);
    }

    @Test
    void thePagesOfThingsPassagesAndClaimsAreTranslated() {
        var base = knowledge.first();
        var pages = PageAddress.of(base.card());
        List<String> addresses = Stream.of(
                        base.card().topics().stream().map(topic -> topic.id()),
                        base.card().topics().stream()
                                .flatMap(topic -> topic.members().stream().limit(3)),
                        base.passages().stream().map(passage -> passage.id()).limit(4),
                        base.claims().stream().map(claim -> claim.claim().id()).limit(4))
                .flatMap(ids -> ids)
                .map(pages::of)
                .toList();

        for (String address : addresses) {
            open(address);

            assertTranslated(address);
        }
    }

    @Test
    void questionsAnswersAndTheResultAreTranslated() {
        readAQuiz();
    }

    @Test
    void aLessonIsTranslated() {
        var objective = knowledge.first().objectives().getFirst();

        open("learn/" + base() + "?about=" + URLEncoder.encode(objective.id().iri(), StandardCharsets.UTF_8));

        assertThat(address()).startsWith("quiz/");
        assertTranslated("what is read before the question");
    }

    @Test
    void anExamIsTranslated() {
        QuizId id = begin(AttemptTerms.exam(Duration.ofMinutes(30)));

        open("quiz/" + id + "/1");
        assertTranslated("question of an exam");
        open("quiz/" + id);
        assertTranslated("answers of an exam");
        open("page/" + base() + "/claims");
        assertTranslated("closed page");
        open("learn/" + base());
        assertTranslated("closed lesson");
    }

    @Test
    void aPersonsPagesAreTranslated() {
        Person person = somebody("1");
        signInAs(person);
        PseudoLanguage.speak();
        QuizId id = begin(AttemptTerms.PRACTICE);
        IntStream.rangeClosed(1, 12)
                .forEach(number -> quizzes.answer(
                        id,
                        number,
                        number % 2 == 0
                                ? right(quiz(id).question(number).item())
                                : wrong(quiz(id).question(number).item()),
                        Duration.ofSeconds(5),
                        false));

        for (String page : List.of("", "study/%s", "progress/%s", "history", "account", "learn/%s", "start/%s")) {
            open(page.formatted(base()));

            assertTranslated("signed in: " + page);
        }
    }
}
