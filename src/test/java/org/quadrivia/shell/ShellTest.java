package org.quadrivia.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.storage.StorageFailure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.BeanNameViewResolver;

@SpringBootTest(
        classes = QuadriviaApplication.class,
        properties = "quadrivia.kb=src/test/resources/org/quadrivia/quiz/ui/rivers.trig")
class ShellTest {
    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openBrowser() {
        Routes routes = new Routes().autoDiscoverViews("org.quadrivia");
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        RouteConfiguration.forSessionScope().setRoute("broken", Broken.class, MainLayout.class);
        RouteConfiguration.forSessionScope().setRoute("others", Others.class, MainLayout.class);
        RouteConfiguration.forSessionScope().setRoute("full", Full.class, MainLayout.class);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void aPageIsShownInTheFrame() {
        UI.getCurrent().navigate("search");

        assertThat(_find(_get(Main.class), H1.class)).hasSize(1);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Quadrivia", "Quiz", "Explore", "Search");
    }

    @Test
    void theNavigationMarksThePresentPage() {
        UI.getCurrent().navigate("explore/rivers");
        assertThat(current()).containsExactly("Explore");

        UI.getCurrent().navigate("");
        assertThat(current()).contains("Quiz").doesNotContain("Explore");
    }

    @Test
    void readersSetTheirAppearanceTextSizeAndDataInTheFooter() {
        UI.getCurrent().navigate("search");

        List<String> inputs = _get(ReaderSettings.class)
                .getElement()
                .getChildren()
                .flatMap(ShellTest::inputs)
                .map(input -> input.getAttribute("data-of") + "=" + input.getAttribute("value"))
                .toList();
        assertThat(inputs)
                .containsExactly(
                        "scheme=",
                        "scheme=light",
                        "scheme=dark",
                        "text=",
                        "text=large",
                        "text=larger",
                        "sound=on",
                        "data=shown");
    }

    @Test
    void thoseWhoQueryAlwaysSeeTheData() {
        UI.getCurrent().navigate("search");
        assertThat(_find(Div.class, spec -> spec.withClasses("frame workshop"))).isEmpty();

        UI.getCurrent().navigate("query/rivers");

        assertThat(_find(Div.class, spec -> spec.withClasses("frame workshop"))).hasSize(1);
    }

    private static Stream<Element> inputs(Element element) {
        return element.getTag().equals("input")
                ? Stream.of(element)
                : element.getChildren().filter(child -> !child.isTextNode()).flatMap(ShellTest::inputs);
    }

    @Test
    void failuresAfterClicksAreNotShownInAStack() {
        UI.getCurrent().navigate("search");

        for (int click = 0; click < 7; click++) {
            Sessions.report(new ErrorEvent(new AccessDeniedException("no")));
            MockVaadin.clientRoundtrip(false);
        }

        assertThat(NotificationsKt.getNotifications()).hasSize(1);
    }

    @Test
    void anUnknownAddressShowsAPageWithAWayOn() {
        UI.getCurrent().navigate("start/nothing");

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing at this address");
        assertThat(_get(Anchor.class, spec -> spec.withText("Go to the start page"))
                        .getHref())
                .isEmpty();
    }

    /** Also where no view of ours answers, as for a file that is not there. */
    @Test
    void whatIsMissingOutsideOurPagesIsSaidInOurWords() throws Exception {
        View page = context.getBean(BeanNameViewResolver.class).resolveViewName("error", Locale.ENGLISH);
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setStatus(404);

        Objects.requireNonNull(page).render(Map.of(), new MockHttpServletRequest(), response);

        assertThat(response.getContentType()).startsWith("text/html");
        assertThat(response.getContentAsString())
                .contains("<h1>There is nothing at this address</h1>", "href=\"/search\"")
                .doesNotContain("Whitelabel");
    }

    @Test
    void addressesWithoutAViewAreUnknown() {
        var routes = RouteConfiguration.forApplicationScope();

        assertThat(List.of(
                        "", "/", "/search", "/quiz/x", "/quiz/x123456789/12", "/page/rivers/velta/", "/explore/rivers"))
                .noneMatch(path -> NotFoundStatus.isUnknown(path, routes));
        assertThat(List.of("/nowhere", "/quiz", "/quiz/x123456789/abc", "/quiz/x123456789/1/2"))
                .allMatch(path -> NotFoundStatus.isUnknown(path, routes));
    }

    @Test
    void anErrorPageHidesInternals() {
        UI.getCurrent().navigate("broken");

        assertThat(_get(H1.class).getText()).isEqualTo("Something went wrong on this page");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).noneMatch(text -> text.contains("secret"));
    }

    @Test
    void aFullDiskIsExplained() {
        UI.getCurrent().navigate("full");

        assertThat(_get(H1.class).getText()).isEqualTo("Data cannot be saved or read at the moment");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("There is no space left to save this."));
    }

    @Test
    void aLostPermissionIsExplained() {
        UI.getCurrent().navigate("others");

        assertThat(_get(H1.class).getText()).isEqualTo("You do not have access to this page");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("You do not have permission to do this, or you no longer have it."));
    }

    @Test
    void logsHoldNoOneTimeLinks() {
        assertThat(FailurePage.withoutSecret("reset-password/abc")).isEqualTo("reset-password/…");
        assertThat(FailurePage.withoutSecret("first-administrator/a/b")).isEqualTo("first-administrator/…");
        assertThat(FailurePage.withoutSecret("quiz/abc/1")).isEqualTo("quiz/abc/1");
    }

    private static List<String> current() {
        return _find(_get(Nav.class, spec -> spec.withAttribute("aria-label", "Main")), Anchor.class).stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .map(Anchor::getText)
                .toList();
    }

    /** A page that asks for what the database cannot give. */
    @AnonymousAllowed
    public static class Full extends Div {
        public Full() {
            throw new StorageFailure(StorageFailure.Kind.FULL, new IllegalStateException("full"));
        }
    }

    /** A page of what belongs to others. */
    @AnonymousAllowed
    public static class Others extends Div {
        public Others() {
            throw new AccessDeniedException("change it");
        }
    }

    /** A page that cannot be built. */
    @AnonymousAllowed
    public static class Broken extends Div {
        public Broken() {
            throw new IllegalStateException("a secret of the inside");
        }
    }
}
