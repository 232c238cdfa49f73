package org.quadrivia.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.account.Person;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.springframework.beans.factory.annotation.Autowired;

/** A walk through learners' pages in a language that marks its texts: what is not marked is not translated. */
class TranslatedPagesTest extends AccountPages {
    private static final int MANY = 40;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private CurrentTaker takers;

    @BeforeEach
    void speakAnotherLanguage() {
        PseudoLanguage.speak();
    }

    @AfterEach
    void speakEnglish() {
        PseudoLanguage.stop();
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
        QuizId id = begin(AttemptTerms.PRACTICE);
        Set<Kind> kinds = new TreeSet<>();

        int size = quiz(id).size();
        for (int number = 1; number <= size; number++) {
            Item item = quiz(id).question(number).item();
            kinds.add(item.kind());
            open("quiz/" + id + "/" + number);
            assertTranslated("question " + item.kind());
            quizzes.answer(
                    id, number, number % 5 == 0 ? new Answer.NotKnown() : wrong(item), Duration.ofSeconds(5), false);
            open("quiz/" + id + "/" + number);
            assertTranslated("feedback " + item.kind());
        }
        open("quiz/" + id);

        assertTranslated("result");
        assertThat(kinds).contains(Kind.SINGLE, Kind.BOOLEAN, Kind.TEXT, Kind.ORDER);
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

    private static void assertTranslated(String page) {
        Element shown = _get(MainLayout.class).getElement();

        assertThat(shown.getTextRecursively()).contains("⟦");
        assertThat(PseudoLanguage.wordsOfOthers(shown).distinct())
                .as("not translated: " + page)
                .isEmpty();
        assertThat(PseudoLanguage.wordsInOtherLanguages(shown).distinct())
                .as("marked as content: " + page)
                .isEmpty();
        assertThat(UI.getCurrent().getInternals().getTitle())
                .as("title of " + page)
                .contains("⟦");
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private KbId base() {
        return knowledge.first().card().id();
    }

    private QuizId begin(AttemptTerms terms) {
        var started = quizzes.start(new QuizRequest(base(), MANY, Set.of(), null, 7), terms, takers.beginning());
        return ((StartOutcome.UnderWay) started).id();
    }

    private Quiz quiz(QuizId id) {
        return quizzes.find(id).orElseThrow();
    }

    private static Answer wrong(Item item) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN ->
                Answer.Chosen.of(item.options().stream()
                        .filter(option -> !option.correct())
                        .findFirst()
                        .orElseThrow()
                        .id());
            case TEXT -> new Answer.Typed("?");
            case ORDER ->
                new Answer.Ordered(
                        item.options().stream().map(option -> option.id()).toList());
            case MATCH -> {
                var options = item.options();
                yield new Answer.Matched(IntStream.range(0, options.size())
                        .boxed()
                        .collect(Collectors.toMap(
                                i -> options.get(i).id(),
                                i -> options.get((i + 1) % options.size()).id())));
            }
        };
    }

    private static Answer right(Item item) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN ->
                new Answer.Chosen(item.options().stream()
                        .filter(option -> option.correct())
                        .map(option -> option.id())
                        .collect(Collectors.toSet()));
            case TEXT -> new Answer.Typed(item.options().getFirst().accepted().getFirst());
            case ORDER, MATCH -> wrong(item);
        };
    }
}
