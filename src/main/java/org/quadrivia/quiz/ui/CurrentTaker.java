package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Taker;
import org.springframework.stereotype.Component;

/** Identifies the person or guest who is viewing a page. A cookie identifies a guest's browser until the browser is closed. */
@Component
public class CurrentTaker {
    private static final int UNTIL_CLOSED = -1;
    private static final String ATTRIBUTE = CurrentTaker.class.getName();

    private final SecureRandom random = new SecureRandom();
    private final CurrentPerson people;
    private final Quizzes quizzes;

    CurrentTaker(CurrentPerson people, Quizzes quizzes) {
        this.people = people;
        this.quizzes = quizzes;
    }

    /** Returns the person or guest who is viewing the page. */
    public Taker current() {
        return person().<Taker>map(person -> person).orElseGet(this::guest);
    }

    /** Returns what a page says before a quiz begins. For guests it adds that they need no account. */
    public String invitation(String words) {
        return person().isPresent() ? words : words + " " + text("quiz.guest.welcome");
    }

    /** Returns the time zone of the person; empty for guests. */
    public Optional<ZoneId> zone() {
        return people.person().map(Person::zone);
    }

    private Optional<Taker.Person> person() {
        return people.id().map(Taker.Person::new);
    }

    /** Transfers what was begun in this browser before signing in to the person. */
    void carryOver() {
        Optional<Taker.Guest> guest = known().or(CurrentTaker::remembered);
        person().ifPresent(person -> guest.ifPresent(before -> {
            quizzes.carryOver(before, person);
            forget();
        }));
    }

    private Taker.Guest guest() {
        return known().orElseGet(() -> {
            Taker.Guest guest = remembered().orElseGet(this::fresh);
            VaadinSession.getCurrent().setAttribute(ATTRIBUTE, guest.key());
            return guest;
        });
    }

    private static Optional<Taker.Guest> known() {
        return VaadinSession.getCurrent().getAttribute(ATTRIBUTE) instanceof String key
                ? Optional.of(new Taker.Guest(key))
                : Optional.empty();
    }

    private static void forget() {
        VaadinSession.getCurrent().setAttribute(ATTRIBUTE, null);
        VaadinService.getCurrentResponse().addCookie(cookie("", 0));
    }

    private static Optional<Taker.Guest> remembered() {
        Cookie[] cookies = VaadinService.getCurrentRequest().getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Taker.Guest.COOKIE))
                .flatMap(cookie -> guest(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Taker.Guest> guest(String key) {
        try {
            return Optional.of(new Taker.Guest(key));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Taker.Guest fresh() {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        Taker.Guest guest =
                new Taker.Guest(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        VaadinService.getCurrentResponse().addCookie(cookie(guest.key(), UNTIL_CLOSED));
        return guest;
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(Taker.Guest.COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
