package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Taker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Identifies the person or guest who is viewing a page. A guest who has begun a quiz is identified by a cookie, which expires some
 * days after the last visit and which scripts and other sites cannot use. Any other guest is known only until the session ends.
 */
@Component
public class CurrentTaker {
    private static final int UNTIL_CLOSED = -1;
    private static final String ATTRIBUTE = CurrentTaker.class.getName();

    /**
     * Removes what this device keeps of somebody: the places in sources at which they stopped reading, and a quiz that goes on without
     * a connection with its answers.
     */
    public static final String FORGET = """
            try {
              Object.keys(localStorage)
                  .filter(key => key.startsWith('quadrivia-place-') || key.startsWith('quadrivia.offline.'))
                  .forEach(key => localStorage.removeItem(key));
            } catch (closed) { /* then nothing was kept */ }
            """;

    /** Browsers keep no cookie longer. */
    private static final int MAX_DAYS = 400;

    private final SecureRandom random = new SecureRandom();
    private final CurrentPerson people;
    private final Quizzes quizzes;
    private final int days;

    /** @param days how many days a guest's attempts are kept after their last use, and the cookie after the last visit */
    CurrentTaker(CurrentPerson people, Quizzes quizzes, @Value("${quadrivia.guest-days:30}") int days) {
        this.people = people;
        this.quizzes = quizzes;
        this.days = days;
    }

    /** Returns the person or guest who is viewing the page. */
    public Taker current() {
        return person().<Taker>map(person -> person).orElseGet(this::guest);
    }

    /** Returns who begins a quiz now. From now on, this browser remembers a guest. */
    public Taker beginning() {
        Taker taker = current();
        if (taker instanceof Taker.Guest guest) {
            remember(guest);
        }
        return taker;
    }

    /** Returns the person, or the guest whom this browser remembers; empty for a guest who is here for the first time. */
    public Optional<Taker> returning() {
        return person().<Taker>map(person -> person).or(() -> known().or(this::recognized));
    }

    /** Returns whether nobody is signed in. */
    public boolean isGuest() {
        return person().isEmpty();
    }

    /**
     * Makes this browser forget the guest, and where the guest stopped reading. The quizzes that the guest began cannot be continued
     * any more.
     */
    public void forgetGuest() {
        VaadinSession.getCurrent().setAttribute(ATTRIBUTE, null);
        VaadinService.getCurrentResponse().addCookie(cookie("", 0));
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.getPage().executeJs(FORGET));
    }

    /** Returns for how many days a guest's quizzes are kept after their last use. */
    public int guestDays() {
        return days;
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
            forgetGuest();
        }));
    }

    private Taker.Guest guest() {
        return known().or(this::recognized).orElseGet(this::fresh);
    }

    /** Returns the guest whom the cookie names, and lets the cookie last longer. */
    private Optional<Taker.Guest> recognized() {
        Optional<Taker.Guest> guest = remembered();
        guest.ifPresent(found -> {
            know(found);
            remember(found);
        });
        return guest;
    }

    private static void know(Taker.Guest guest) {
        VaadinSession.getCurrent().setAttribute(ATTRIBUTE, guest.key());
    }

    private static Optional<Taker.Guest> known() {
        return VaadinSession.getCurrent().getAttribute(ATTRIBUTE) instanceof String key
                ? Optional.of(new Taker.Guest(key))
                : Optional.empty();
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
        know(guest);
        return guest;
    }

    private void remember(Taker.Guest guest) {
        int lifetime =
                days > 0 ? (int) Duration.ofDays(Math.min(days, MAX_DAYS)).toSeconds() : UNTIL_CLOSED;
        VaadinService.getCurrentResponse().addCookie(cookie(guest.key(), lifetime));
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
