package org.quadrivia.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.account.signin.RememberedBrowsers;

/** The cookie that keeps a browser signed in. Scripts and other sites cannot use it. */
final class RememberCookie {
    private static final String NAME = "quadrivia-remember";

    private RememberCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String value) {
        set(request, response, value, RememberedBrowsers.LIFETIME);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(kept.toSeconds()));
        response.addCookie(cookie);
    }
}
