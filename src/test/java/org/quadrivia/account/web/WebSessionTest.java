package org.quadrivia.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.AccountTest;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.account.signin.RememberedBrowsers;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.TestDatabase;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sessions as one browser goes through them, request by request. */
class WebSessionTest extends AccountTest {
    private MockHttpServletRequest request = new MockHttpServletRequest();
    private MockHttpServletResponse response = new MockHttpServletResponse();
    private WebSession session;

    WebSessionTest() throws IOException {
        super(TestDatabase.h2(), Map.of());
    }

    @BeforeEach
    void visit() {
        session = new WebSession(
                SecurityContextHolder.getContextHolderStrategy(), bean(RememberedBrowsers.class), accounts());
        next(new MockHttpServletRequest());
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void signingInChangesTheIdOfTheSession() {
        Person ada = learner("ada");
        String before = request.getSession().getId();
        request.getSession().setAttribute("kept", "yes");

        session.begin(ada, 0, false);

        assertThat(request.getSession().getId()).isNotEqualTo(before);
        assertThat(request.getSession().getAttribute("kept")).isEqualTo("yes");
        assertThat(who()).contains(ada.id());
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void theSessionKnowsThePersonInLaterRequests() {
        Person ada = learner("ada");
        session.begin(ada, 0, false);

        nextOfSession();
        check();

        assertThat(who()).contains(ada.id());
        assertThat(current().person()).contains(ada);
    }

    @Test
    void aLockARoleOrAPasswordChangeEndsTheSession() {
        administrator("root");
        int number = 0;
        for (Runnable change : List.<Runnable>of(
                () -> administration().setRole(id("ada0"), Role.TEACHER),
                () -> administration().setLocked(id("ada1"), true),
                () -> accounts().changePassword(id("ada2"), PASSWORD, "another one"))) {
            Person ada = learner("ada" + number++);
            session.begin(ada, 0, false);

            change.run();
            nextOfSession();
            check();

            assertThat(who()).as(ada.name().value()).isEmpty();
            assertThat(request.getSession(false)).isNull();
            next(new MockHttpServletRequest());
        }
    }

    @Test
    void changingOnesOwnPasswordKeepsTheSession() {
        Person ada = learner("ada");
        session.begin(ada, 0, false);

        accounts().changePassword(ada.id(), PASSWORD, "another one");
        session.renew(session.isRemembered());
        nextOfSession();
        check();

        assertThat(who()).contains(ada.id());
    }

    @Test
    void changingOnesOwnPasswordForgetsOtherBrowsersOnly() {
        Person ada = learner("ada");
        session.begin(ada, 0, true);
        Cookie elsewhere = response.getCookies()[0];
        next(new MockHttpServletRequest());
        session.begin(ada, 0, true);
        Cookie here = response.getCookies()[0];
        nextOfSession();
        request.setCookies(here);
        check();

        boolean remembered = session.isRemembered();
        accounts().changePassword(ada.id(), PASSWORD, "another one");
        session.renew(remembered);
        Cookie renewed = response.getCookies()[0];

        nextWith(renewed);
        check();
        assertThat(who()).contains(ada.id());
        nextWith(elsewhere);
        check();
        assertThat(who()).isEmpty();
    }

    @Test
    void theCookieOfAnotherPersonIsNotKeptForThisOne() {
        session.begin(learner("bob"), 0, true);
        Cookie bobs = response.getCookies()[0];
        next(new MockHttpServletRequest());
        session.begin(learner("ada"), 0, false);
        nextOfSession();
        request.setCookies(bobs);
        check();

        assertThat(session.isRemembered()).isFalse();
    }

    @Test
    void aRememberedBrowserIsSignedInAgainUntilItSignsOut() {
        Person ada = learner("ada");
        session.begin(ada, 0, true);
        Cookie cookie = response.getCookies()[0];

        nextWith(cookie);
        check();
        assertThat(who()).contains(ada.id());

        session.end();
        assertThat(response.getCookies()[0].getMaxAge()).isZero();
        nextWith(cookie);
        check();
        assertThat(who()).isEmpty();
    }

    @Test
    void theCookieIsHttpOnlySameSiteAndSecure() {
        request.setSecure(true);

        session.begin(learner("ada"), 0, true);

        Cookie cookie = response.getCookies()[0];
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void aPasswordChangeForgetsAllBrowsers() {
        Person ada = learner("ada");
        session.begin(ada, 0, true);
        Cookie cookie = response.getCookies()[0];

        accounts().changePassword(ada.id(), PASSWORD, "another one");
        nextWith(cookie);
        check();

        assertThat(who()).isEmpty();
    }

    @Test
    void aForgedCookieIsDeleted() {
        Person ada = learner("ada");
        session.begin(ada, 0, true);
        String series = response.getCookies()[0].getValue().replaceFirst("\\..*", "");

        for (String made : List.of("", ".", "x", series, series + ".", series + ".guess")) {
            nextWith(new Cookie("quadrivia-remember", made));
            check();

            assertThat(who()).as(made).isEmpty();
            assertThat(response.getCookies()[0].getMaxAge()).as(made).isZero();
        }
    }

    private PersonId id(String name) {
        return administration().search(name, 1).people().getFirst().id();
    }

    private Optional<PersonId> who() {
        return current().id();
    }

    private WebCurrentPerson current() {
        return new WebCurrentPerson(
                SecurityContextHolder.getContextHolderStrategy(), bean(People.class), bean(Storage.class));
    }

    private void check() {
        new SessionRecognition(
                        SecurityContextHolder.getContextHolderStrategy(),
                        accounts(),
                        bean(RememberedBrowsers.class),
                        session)
                .check(request, response);
    }

    private void nextOfSession() {
        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setSession(request.getSession());
        next(next);
    }

    private void nextWith(Cookie cookie) {
        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setCookies(cookie);
        next(next);
    }

    /** As Spring's filters do before ours. */
    private void next(MockHttpServletRequest next) {
        request = next;
        response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        SecurityContext context = new HttpSessionSecurityContextRepository()
                .loadDeferredContext(request)
                .get();
        SecurityContextHolder.setContext(context);
    }
}
