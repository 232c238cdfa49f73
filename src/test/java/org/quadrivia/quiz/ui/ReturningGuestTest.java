package org.quadrivia.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.Taker;

/** Guests whose browser was closed between two visits. */
class ReturningGuestTest extends PageTest {
    @Test
    void aGuestsQuizGoesOnAfterTheBrowserWasClosed() {
        beginAndAnswerOne();

        comeBack(cookie());
        open("");

        assertThat(page()).contains("Who rang whom", "Continue: question 2 of 6", "1 of 6 answered");
        open(way().getHref());
        assertThat(page()).contains("Question 2 of 6");
    }

    @Test
    void continuingIsTheNextStepAndANewQuizIsNot() {
        beginAndAnswerOne();

        open("");

        NativeButton begin = _get(NativeButton.class, spec -> spec.withText("Start a quiz"));
        assertThat(way().getClassNames()).contains("primary");
        assertThat(words(way())).isEqualTo("Continue: question 2 of 6Enter");
        assertThat(begin.getClassNames()).doesNotContain("primary");
        assertThat(words(begin)).isEqualTo("Start a quiz");
    }

    @Test
    void theCookieIsForThisSiteAloneAndForAMonth() {
        beginAndAnswerOne();

        Cookie cookie = cookie();

        assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(30).toSeconds());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void eachVisitLetsTheCookieLastLonger() {
        beginAndAnswerOne();
        Cookie first = cookie();

        comeBack(first);
        open("");

        assertThat(cookie().getValue()).isEqualTo(first.getValue());
        assertThat(cookie().getMaxAge()).isEqualTo(first.getMaxAge());
    }

    @Test
    void whoOnlyLooksAroundIsNotRemembered() {
        open("");
        open("history");
        open("explore");

        assertThat(response().findCookie(Taker.Guest.COOKIE)).isNull();
    }

    @Test
    void onePressForgetsWhatWasTakenOnTheDevice() {
        String quiz = beginAndAnswerOne();
        comeBack(cookie());
        open("");

        click("Not my device");

        assertThat(cookie().getMaxAge()).isZero();
        assertThat(page()).contains("This device has forgotten").doesNotContain("Continue: question");
        request().setCookiesInt(new Cookie[0]);
        open("history");
        assertThat(page()).contains("You have not taken a quiz yet");
        open(quiz);
        assertThat(heading()).isEqualTo("This quiz is not available");
    }

    @Test
    void theHistoryForgetsJustAsWell() {
        beginAndAnswerOne();
        open("history");

        _click(_get(NativeButton.class, spec -> spec.withText("Not my device")));

        assertThat(cookie().getMaxAge()).isZero();
        assertThat(page()).contains("You have not taken a quiz yet", "This device has forgotten");
    }

    @Test
    void aGuestsQuizIsContinuedByNobodyElseButItsResultIsShown() {
        String begun = beginAndAnswerOne();
        String done = finished();

        comeBack(null);

        open(begun);
        assertThat(heading()).isEqualTo("This quiz is not available");
        open(begun + "/2");
        assertThat(heading()).isEqualTo("This quiz is not available");
        open(done);
        assertThat(heading()).endsWith("of 1 correct");
        open("");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).noneMatch(words -> words.startsWith("Continue"));
    }

    /** Returns the address of the quiz. */
    private static String beginAndAnswerOne() {
        open("");
        click("Start a quiz");
        String quiz = address().replaceFirst("/1$", "");
        press("1");
        press("Enter");
        return quiz;
    }

    private static String finished() {
        open("start/calls?about=https%3A%2F%2Fexample.org%2Fkb%2Fmunir");
        String quiz = address().replaceFirst("/1$", "");
        press("1");
        press("Enter");
        return quiz;
    }

    /** Closes the browser and opens it again, which now sends that cookie or none. */
    private void comeBack(@Nullable Cookie cookie) {
        closeBrowser();
        openBrowser();
        if (cookie != null) {
            request().addCookie(cookie);
        }
    }

    private static Anchor way() {
        return _get(
                Anchor.class, spec -> spec.withPredicate(link -> link.getText().startsWith("Continue")));
    }

    /** The last one that was set. */
    private static Cookie cookie() {
        return response().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(Taker.Guest.COOKIE))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static FakeRequest request() {
        return (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
    }

    private static FakeResponse response() {
        return (FakeResponse) ((VaadinServletResponse) VaadinResponse.getCurrent()).getResponse();
    }
}
