package org.quadrivia.quiz.ui;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.quiz.Taker;
import org.springframework.stereotype.Component;

/** Who looks at a page. A guest's browser is known again by a cookie until it is closed. */
@Component
class Takers {
    static final String COOKIE = "quadrivia-guest";
    private static final String ATTRIBUTE = Takers.class.getName();

    private final SecureRandom random = new SecureRandom();

    /** Whoever looks at the page now. */
    Taker current() {
        return guest();
    }

    private Taker.Guest guest() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session.getAttribute(ATTRIBUTE) instanceof String known) {
            return new Taker.Guest(known);
        }
        Taker.Guest guest = remembered().orElseGet(this::fresh);
        session.setAttribute(ATTRIBUTE, guest.key());
        return guest;
    }

    private static Optional<Taker.Guest> remembered() {
        Cookie[] cookies = VaadinService.getCurrentRequest().getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
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
        Cookie cookie = new Cookie(COOKIE, guest.key());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        return guest;
    }
}
