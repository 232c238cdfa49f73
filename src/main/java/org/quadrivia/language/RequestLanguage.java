package org.quadrivia.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Determines the language of pages that are no views of Vaadin. */
public final class RequestLanguage {
    /** The cookie with the choice of a guest, as a BCP 47 tag. */
    public static final String COOKIE = "quadrivia-language";

    private static final String ACCEPTED = "Accept-Language";

    private RequestLanguage() {}

    /** Returns the language that the guest chose, or else the first of the browser's that the interface has, or else English. */
    public static Locale of(HttpServletRequest request) {
        return ofTheCookie(request.getCookies())
                .or(() -> InterfaceLanguages.preferred(Objects.requireNonNullElse(request.getHeader(ACCEPTED), "")))
                .orElse(Locale.ENGLISH);
    }

    /** Returns the language that the guest chose; empty if they leave it to their browser. */
    public static Optional<Locale> ofTheCookie(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> InterfaceLanguages.of(cookie.getValue()).stream())
                .findFirst();
    }
}
