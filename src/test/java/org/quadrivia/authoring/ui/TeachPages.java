package org.quadrivia.authoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.admin.Administration;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.Grants;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pages for teachers over items made by hand: a teacher owns one knowledge base, another the other. */
@SpringBootTest(classes = {QuadriviaApplication.class, TeachFakes.class})
public abstract class TeachPages {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.quadrivia");

    @Autowired
    public ApplicationContext context;

    @Autowired
    public NamedQuizzes named;

    @Autowired
    Quizzes quizzes;

    @Autowired
    public ItemReviews reviews;

    public Person teacher;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("quadrivia-teach").toString();
        settings.add("quadrivia.data", () -> folder);
    }

    @BeforeEach
    void openBrowser() {
        TeachFakes.items = TeachFakes.ALL;
        TeachFakes.shipped = List.of();
        TeachFakes.visiting = false;
        context.getBean("springSecurityFilterChain");
        teacher = somebody(Role.TEACHER);
        AccessControl access = context.getBean(AccessControl.class);
        Grants.give(access, TeachFakes.KB, teacher.id(), Visibility.PUBLIC);
        Grants.give(access, TeachFakes.OTHER, somebody(Role.TEACHER).id(), Visibility.PRIVATE);
        JdbcClient database = context.getBean(JdbcClient.class);
        for (String table : List.of("attempt", "question_report", "named_quiz", "own_question")) {
            database.sql("delete from " + table).update();
        }
        reviews.items(TeachFakes.KB).forEach(item -> {
            reviews.forget(TeachFakes.KB, item.made().id());
            reviews.switchFamily(TeachFakes.KB, item.made().family(), true, teacher.id());
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        signIn(teacher);
        TeachFakes.visiting = true;
    }

    @AfterEach
    void closeBrowser() {
        TeachFakes.visiting = false;
        MockVaadin.tearDown();
        TeachFakes.person = null;
    }

    protected Person somebody(Role role) {
        AccountService accounts = context.getBean(AccountService.class);
        var application = new SignUpRequest("p" + System.nanoTime(), "", "correct horse", ZoneId.of("UTC"));
        Person person = ((SignUpOutcome.Done) accounts.signUp(application, application.name())).person();
        context.getBean(Administration.class).setRole(person.id(), role);
        return accounts.find(person.id()).orElseThrow();
    }

    protected static void signIn(@Nullable Person person) {
        TeachFakes.person = person;
        var request = (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
        List<String> roles = person == null
                ? List.of()
                : person.role().andBelow().stream().map(role -> "ROLE_" + role).toList();
        request.setUserPrincipalInt(
                person == null
                        ? null
                        : UsernamePasswordAuthenticationToken.authenticated(
                                person.id().toString(), null, AuthorityUtils.createAuthorityList(roles)));
        request.setUserInRole((principal, role) -> roles.contains("ROLE_" + role));
    }

    protected static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    protected static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    protected static String heading() {
        return _get(H1.class).getText();
    }

    protected static String page() {
        return words(_get(Main.class));
    }

    protected static String words(Component component) {
        return words(component.getElement());
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : !element.isVisible()
                        ? ""
                        : element.getChildren().map(TeachPages::words).collect(Collectors.joining(" "));
    }

    protected static void click(String words) {
        click(UI.getCurrent(), words);
    }

    protected static void click(Component within, String words) {
        _click(_get(
                within,
                NativeButton.class,
                spec -> spec.withPredicate(button -> button.getText().equals(words))));
    }

    /** The card that holds these words. */
    protected static <C extends Component> C card(Class<C> type, String words) {
        return _find(type).stream()
                .filter(card -> words(card).contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** As somebody who types or chooses, and leaves the field. */
    protected static void type(String id, String value) {
        Component field = _get(Component.class, spec -> spec.withId(id));
        field.getElement().setProperty("value", value);
    }

    protected static void submit(Component form) {
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", JacksonUtils.createObjectNode()));
        MockVaadin.clientRoundtrip(false);
    }

    protected NamedQuiz published(QuizPlan plan) {
        NamedQuiz draft = named.make(TeachFakes.KB, plan, teacher.id());
        return ((NamedQuizzes.Published.Open) named.publish(draft.code())).quiz();
    }

    /** Answers all that is asked: rightly where it is a choice of one and wanted so, else in the order shown. */
    protected Quiz take(NamedQuiz quiz, Taker taker, boolean right) {
        QuizId id = ((StartOutcome.UnderWay) named.begin(quiz.code(), taker).orElseThrow()).id();
        Quiz begun = quizzes.find(id).orElseThrow();
        for (int number = 1; number <= begun.size(); number++) {
            Answer answer = Answer.Chosen.of(begun.question(number).item().options().stream()
                    .filter(option -> option.correct() == right)
                    .findFirst()
                    .orElseThrow()
                    .id());
            quizzes.answer(id, number, answer, Duration.ofSeconds(9), false);
        }
        return quizzes.find(id).orElseThrow();
    }
}
