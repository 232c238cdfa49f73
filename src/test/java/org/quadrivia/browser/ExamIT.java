package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.ui.Fakes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Exams and what is kept of them, with one item of each kind. */
@BrowserTest
@SpringBootTest(
        classes = {QuadriviaApplication.class, Fakes.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"quadrivia.kb=src/test/resources/org/quadrivia/quiz/ui/rivers.trig", "vaadin.productionMode=true"
        })
class ExamIT {
    private static final int QUESTIONS = 6;
    /** Milliseconds: the first page may take long on a busy machine. */
    private static final int PATIENCE = 120_000;

    /** What explanations, feedback, accepted forms and queries of the items are made of; no option or stem holds them. */
    private static final List<String> TELLING = List.of(
            "Right: it is",
            "It is [[",
            "It is Munir",
            "something else.",
            "The statement is",
            "Because it is so",
            "These are all",
            "In its place",
            "One by one",
            "Asim Rao",
            "General Rao",
            "The Lion of Sarn",
            "Sey goes with",
            "Lind goes with",
            "Each has one",
            "SELECT ?answer",
            "wasDerivedFrom",
            "passage/1.6");

    @LocalServerPort
    private int port;

    @Autowired
    private Quizzes quizzes;

    @Test
    void noTrafficTellsWhatIsRightBeforeTheExamIsIn(Page page) {
        List<String> traffic = listen(page);
        QuizPage quiz = begin(page);

        for (int question = 1; question <= QUESTIONS; question++) {
            quiz.isAsking(question);
            Assertions.assertThat(shapesOfOptions(page))
                    .as("options that look alike")
                    .hasSizeLessThanOrEqualTo(1);
            if (question == 1) {
                option(page, "Doval").click();
            } else {
                quiz.choose();
            }
            assertThat(page.locator(".asking [role=status]")).containsText("Answer saved");
            quiz.next();
        }
        assertThat(page.locator("h1")).hasText("Your answers so far");
        page.navigate(page.url());
        assertThat(page.locator("h1")).hasText("Your answers so far");
        String before = String.join("\n", traffic);
        traffic.clear();
        quiz.button("quiz.exam.submit").click();
        assertThat(quiz.result()).isVisible();
        page.locator(".result nav a").first().click();
        assertThat(quiz.verdict()).isVisible();
        // Requests that come while the page closes are nobody's any more
        page.unrouteAll();

        Assertions.assertThat(before).contains("Whom did she ring?", "Who wrote to her?");
        Assertions.assertThat(TELLING).noneMatch(before::contains);
        Assertions.assertThat(String.join("\n", traffic)).contains("That would be something else.", "Asim Rao");
    }

    private static Locator option(Page page, String words) {
        return page.locator("label.option").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The elements of the options without their words: one that is told by more than its words would stand out. */
    private static Set<?> shapesOfOptions(Page page) {
        Object shapes = page.evaluate("""
                [...document.querySelectorAll('.options > label.option')].map(option => {
                  const copy = option.cloneNode(true);
                  copy.querySelectorAll('.n, .label, .says').forEach(words => words.textContent = '');
                  return copy.outerHTML;
                })""");
        return Set.copyOf((List<?>) shapes);
    }

    /** Every answer of the server that is no file of ours, as it comes in. */
    private static List<String> listen(Page page) {
        List<String> traffic = new CopyOnWriteArrayList<>();
        page.route("**/*", route -> {
            if (Set.of("document", "xhr", "fetch").contains(route.request().resourceType())) {
                APIResponse answer = route.fetch(new Route.FetchOptions().setTimeout(PATIENCE));
                traffic.add(answer.text());
                route.fulfill(new Route.FulfillOptions().setResponse(answer));
            } else {
                route.resume();
            }
        });
        return traffic;
    }

    @Test
    void whenTheTimeIsUpTheExamIsInWithWhatWasChosen(Page page) {
        page.context()
                .addCookies(List.of(new Cookie(Taker.Guest.COOKIE, SampleAttempts.GUEST.key()).setUrl(address(""))));
        QuizId exam = exam(Duration.ofSeconds(8));
        page.navigate(address("quiz/" + exam + "/1"));
        assertThat(page.locator("[role=timer]")).containsText("left");
        option(page, "Munir").click();
        assertThat(page.locator(".asking [role=status]")).containsText("Answer saved");

        assertThat(page.locator(".result h1")).hasText("1 of 6 correct");

        assertThat(page).hasURL(address("quiz/" + exam));
        page.locator(".result nav a").nth(1).click();
        assertThat(page.locator(".verdict")).containsText("Not answered");
    }

    @Test
    void aGuestComesBackToWhatTheyLeft(Page page) {
        QuizPage quiz = QuizPage.open(page, address(""));
        quiz.button("quiz.start").click();
        quiz.isAsking(1);
        quiz.answerByKeyboard();
        // What a browser forgets when it is closed
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate(address(""));

        Locator way = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue: question 2 of 6"));
        assertThat(way).isFocused();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Accessibility.holdsOn(page);
        }
        page.keyboard().press("Enter");
        quiz.isAsking(2);

        page.navigate(address(""));
        page.setViewportSize(320, 740);
        Assertions.assertThat(quiz.sideways()).isZero();
        page.getByText("Not my device").click();
        assertThat(page.getByText("This device has forgotten")).isFocused();
        page.navigate(address(""));
        assertThat(quiz.button("quiz.start")).isVisible();
        assertThat(way).isHidden();
    }

    @Test
    void anExamAndWhatWasTakenFitOnAPhoneInTheDarkWithoutAFault(Page page) {
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        QuizPage quiz = begin(page);
        String address = page.url().replaceFirst("/1$", "");
        fits(quiz);

        page.navigate(address);
        assertThat(page.locator("h1")).hasText("Your answers so far");
        fits(quiz);
        quiz.button("quiz.exam.submit").click();
        assertThat(quiz.result()).isVisible();
        fits(quiz);
        page.navigate(address("history"));
        assertThat(page.locator(".attempts li")).hasCount(1);
        assertThat(page.locator(".attempts li")).containsText("0 of 6 correct");
        fits(quiz);
        page.reload();
        assertThat(page.locator(".attempts time")).containsText("20");
        page.locator(".attempts a").click();
        assertThat(page).hasURL(address);
    }

    private static void fits(QuizPage quiz) {
        Assertions.assertThat(quiz.sideways()).as("pixels that stick out").isZero();
        Accessibility.holdsOn(quiz.page());
    }

    /** Chooses an exam of ten minutes on the start page. */
    private QuizPage begin(Page page) {
        QuizPage quiz = QuizPage.open(page, address(""));
        quiz.button("quiz.start.choose").click();
        page.getByText("Exam: see the correct answers at the end").click();
        page.getByText("10 min").click();
        quiz.button("quiz.start").click();
        quiz.isAsking(1);
        return quiz;
    }

    private QuizId exam(Duration limit) {
        QuizRequest request = QuizRequest.of(Fakes.KB, 7);
        return ((StartOutcome.UnderWay) quizzes.start(request, AttemptTerms.exam(limit), SampleAttempts.GUEST)).id();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
