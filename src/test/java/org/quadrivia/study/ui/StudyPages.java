package org.quadrivia.study.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Fakes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pages of study over items made by hand, for somebody whose clock the test sets. */
@SpringBootTest(classes = {QuadriviaApplication.class, Fakes.class, StudyPages.Setting.class})
abstract class StudyPages {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.quadrivia");

    @Autowired
    private ApplicationContext context;

    @Autowired
    Quizzes quizzes;

    @Autowired
    AccountService accounts;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("quadrivia-study").toString();
        settings.add("quadrivia.data", () -> folder);
        settings.add("quadrivia.study.fuzz", () -> "false");
    }

    @BeforeEach
    void openBrowser() {
        Setting.now = Instant.parse("2026-03-02T09:00:00Z");
        Setting.person = null;
        context.getBean("springSecurityFilterChain");
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        Fakes.objectives = Objectives.NONE;
        MockVaadin.tearDown();
    }

    /** Somebody new is at the browser. */
    void signIn() {
        var application = new SignUpRequest("ada" + System.nanoTime(), "", "correct horse", ZoneId.of("Europe/Berlin"));
        Setting.person = ((SignUpOutcome.Done) accounts.signUp(application, application.name())).person();
    }

    static void later(Duration duration) {
        Setting.now = Setting.now.plus(duration);
    }

    static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    static String heading() {
        return _get(H1.class).getText();
    }

    static String page() {
        return words(_get(Main.class).getElement());
    }

    static void click(String words) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(button -> words(button.getElement()).startsWith(words))));
    }

    /** Chooses the first option. */
    static void choose() {
        _find(ChoiceInput.class).getFirst().setChecked(true);
    }

    /** By the name that screen readers give it. */
    static void clickLabelled(String label) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getElement().getAttribute("aria-label")))));
    }

    /** Answers the open questions of the quiz that is shown, but not those added because of these answers, in ten seconds each. */
    Quiz answerAll(boolean right) {
        QuizId id = new QuizId(address().split("/")[1]);
        Quiz quiz = quizzes.find(id).orElseThrow();
        for (int number = quiz.current().orElse(1); number <= quiz.size(); number++) {
            Answer answer = answer(quiz.question(number).item(), right);
            quizzes.answer(id, number, answer, Duration.ofSeconds(10), false);
        }
        return quizzes.find(id).orElseThrow();
    }

    /** Answers the open questions of the quiz that is shown, and those that bring back what was missed, until the end, all wrong. */
    Quiz missAll() {
        Quiz quiz = answerAll(false);
        while (!quiz.finished()) {
            quiz = answerAll(false);
        }
        return quiz;
    }

    private static Answer answer(Item item, boolean right) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN ->
                new Answer.Chosen(item.options().stream()
                        .filter(option -> option.correct() == right)
                        .map(Option::id)
                        .limit(item.kind() == org.quadrivia.question.Kind.MULTIPLE ? 9 : 1)
                        .collect(Collectors.toSet()));
            case TEXT ->
                new Answer.Typed(right ? item.options().getFirst().accepted().getFirst() : "nobody");
            case ORDER -> {
                List<String> order = item.options().stream()
                        .sorted(Comparator.comparingInt(StudyPages::place))
                        .map(Option::id)
                        .toList();
                yield new Answer.Ordered(right ? order : order.reversed());
            }
            case MATCH -> new Answer.Matched(pairs(item, right));
        };
    }

    private static int place(Option option) {
        return Optional.ofNullable(option.position()).orElse(0);
    }

    private static Map<String, String> pairs(Item item, boolean right) {
        var options = item.options();
        return java.util.stream.IntStream.range(0, options.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> options.get(i).id(),
                        i -> options.get(right ? i : (i + 1) % options.size()).id()));
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(StudyPages::words).collect(Collectors.joining(" "));
    }

    /** Who is at the browser, and when. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Setting {
        static Instant now = Instant.EPOCH;
        static @Nullable Person person;

        @Bean
        @Primary
        Clock movable() {
            InstantSource source = () -> now;
            return source.withZone(ZoneOffset.UTC);
        }

        @Bean
        @Primary
        CurrentPerson somebody() {
            return new CurrentPerson() {
                @Override
                public Optional<PersonId> id() {
                    return person().map(Person::id);
                }

                @Override
                public Optional<Person> person() {
                    return Optional.ofNullable(person);
                }
            };
        }
    }
}
