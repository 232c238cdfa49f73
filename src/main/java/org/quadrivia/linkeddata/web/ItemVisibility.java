package org.quadrivia.linkeddata.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBases;
import org.quadrivia.linkeddata.rdf.VisibleItem;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.Taker;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Decides what the caller may see of an item. Those who teach with the knowledge base and those who have answered the item see
 * the key. Others see the query only if nobody is taking an exam that asks the item.
 */
@Component
class ItemVisibility {
    private final Questions questions;
    private final Attempts attempts;
    private final AccessibleKnowledgeBases bases;
    private final CurrentPerson people;
    private final Clock clock;

    ItemVisibility(
            Questions questions, Attempts attempts, AccessibleKnowledgeBases bases, CurrentPerson people, Clock clock) {
        this.questions = questions;
        this.attempts = attempts;
        this.bases = bases;
        this.people = people;
        this.clock = clock;
    }

    /** Returns the item as far as the caller may see it; empty if it is not in the bank or no longer in it. */
    Optional<VisibleItem> find(AccessibleKnowledgeBase base, String item) {
        return questions.bank(base.id()).flatMap(bank -> bank.item(item)).map(found -> look(base, found));
    }

    private VisibleItem look(AccessibleKnowledgeBase base, Item item) {
        boolean told = bases.mayChange(base.id())
                || taker().filter(who -> attempts.mayShowResult(who, base.id(), item.id()))
                        .isPresent();
        boolean query = told || !attempts.isExamined(base.id(), item.id(), clock.instant());
        return new VisibleItem(item, query, told);
    }

    /** Returns the signed-in person, or else the guest named by a cookie. */
    private Optional<Taker> taker() {
        return people.id().<Taker>map(Taker.Person::new).or(ItemVisibility::guest);
    }

    private static Optional<Taker> guest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? guest(attributes.getRequest())
                : Optional.empty();
    }

    private static Optional<Taker> guest(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(Taker.Guest.COOKIE))
                .map(Cookie::getValue)
                .flatMap(key -> read(key).stream())
                .findFirst();
    }

    private static Optional<Taker> read(String key) {
        try {
            return Optional.of(new Taker.Guest(key));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
