package org.quadrivia.linkeddata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** While somebody's exam is open, no page that there is tells them anything of what it is on. */
class ExamRoutesTest extends AccountPages {
    private static final KbId KB = new KbId("ceasefire");

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Knowledge knowledge;

    @Test
    void everyPageKeepsItsFacts() {
        Person learner = somebody("learner", Role.LEARNER);
        signInAs(learner);
        Quiz before = practised(learner);
        List<String> telling = knowledge.find(KB).orElseThrow().notable(60).stream()
                .map(named -> named.label())
                .filter(label -> label.length() > 8)
                .toList();
        open("page/ceasefire/asim-munir");
        assertThat(page()).contains("Asim Munir");
        QuizId exam = started(learner, AttemptTerms.exam());

        for (String address : addresses(before.id())) {
            open(address);
            String shown = page();
            assertThat(shown).as(address).doesNotContain("Something went wrong on this page");
            assertThat(telling).as("%s: %s", address, shown).noneMatch(shown::contains);
        }

        quizzes.submit(exam);
        open("page/ceasefire/asim-munir");
        assertThat(page()).contains("Asim Munir");
    }

    /** One that is answered, so that there is something to look back on and to study. */
    private Quiz practised(Person person) {
        QuizId id = started(person, AttemptTerms.PRACTICE);
        Quiz quiz = quizzes.find(id).orElseThrow();
        for (int number = 1; number <= quiz.size(); number++) {
            var options = quiz.question(number).item().options();
            Answer answer = switch (quiz.question(number).item().kind()) {
                case SINGLE, MULTIPLE, BOOLEAN ->
                    Answer.Chosen.of(options.getFirst().id());
                case TEXT -> new Answer.Typed("nothing");
                case ORDER ->
                    new Answer.Ordered(options.stream().map(o -> o.id()).toList());
                case MATCH ->
                    new Answer.Matched(
                            options.stream().collect(java.util.stream.Collectors.toMap(o -> o.id(), o -> o.id())));
            };
            quizzes.answer(id, number, answer, Duration.ofSeconds(3), false);
        }
        return quizzes.find(id).orElseThrow();
    }

    private QuizId started(Person person, AttemptTerms terms) {
        var request = new QuizRequest(KB, 6, Set.of(), null, 5);
        return ((StartOutcome.UnderWay) quizzes.start(request, terms, new Taker.Person(person.id()))).id();
    }

    private static List<String> addresses(QuizId quiz) {
        List<String> all =
                RouteConfiguration.forRegistry(
                                UI.getCurrent().getInternals().getRouter().getRegistry())
                        .getAvailableRoutes()
                        .stream()
                        .filter(route ->
                                !route.getNavigationTarget().getPackageName().endsWith(".browser"))
                        .map(route -> route.getTemplate()
                                .replaceAll(":kb\\??", KB.value())
                                .replaceAll(":id(\\([^)]*\\))?", quiz.value())
                                .replaceAll(":number(\\([^)]*\\))?", "1")
                                .replace(":path*", "asim-munir")
                                .replaceAll("/?:[a-z]+.*", ""))
                        .sorted()
                        .toList();
        assertThat(all).hasSizeGreaterThan(20).contains("page/ceasefire/asim-munir", "quiz/" + quiz + "/1");
        return java.util.stream.Stream.concat(all.stream(), java.util.stream.Stream.of("search?q=Munir"))
                .toList();
    }
}
