package org.quadrivia.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
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

/** A walk through pages in a language that marks its texts: what is not marked is not translated. */
abstract class PagesInPseudoLanguage extends AccountPages {
    private static final int MANY = 40;

    @Autowired
    Knowledge knowledge;

    @Autowired
    Quizzes quizzes;

    @Autowired
    private CurrentTaker takers;

    @AfterEach
    void speakEnglish() {
        PseudoLanguage.stop();
    }

    /** Reads a quiz of every kind of question, its answers and its result. */
    final void readAQuiz() {
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

    static void assertTranslated(String page) {
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

    static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    final KbId base() {
        return knowledge.first().card().id();
    }

    final QuizId begin(AttemptTerms terms) {
        var started = quizzes.start(new QuizRequest(base(), MANY, Set.of(), null, 7), terms, takers.beginning());
        return ((StartOutcome.UnderWay) started).id();
    }

    final Quiz quiz(QuizId id) {
        return quizzes.find(id).orElseThrow();
    }

    static Answer wrong(Item item) {
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

    static Answer right(Item item) {
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
