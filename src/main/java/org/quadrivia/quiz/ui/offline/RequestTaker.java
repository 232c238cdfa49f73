package org.quadrivia.quiz.ui.offline;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.quiz.Taker;
import org.springframework.stereotype.Component;

/** Identifies the sender of a request outside a page: the person who is signed in or else the guest of the cookie. */
@Component
class RequestTaker {
    private final CurrentPerson people;

    RequestTaker(CurrentPerson people) {
        this.people = people;
    }

    Optional<Taker> of(HttpServletRequest request) {
        return people.id()
                .<Taker>map(Taker.Person::new)
                .or(() -> Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .filter(cookie -> cookie.getName().equals(Taker.Guest.COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(key -> guest(key).stream())
                        .findFirst());
    }

    private static Optional<Taker> guest(String key) {
        try {
            return Optional.of(new Taker.Guest(key));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
