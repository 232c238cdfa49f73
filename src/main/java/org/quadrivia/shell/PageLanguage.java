package org.quadrivia.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.selfservice.LanguageChoices;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.language.Direction;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.language.RequestLanguage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.stereotype.Component;

/**
 * Determines the language of each page: the person's choice or else, in this order, the first of the browser's languages that the
 * interface has, that of the knowledge base, or English. A person's choice is kept in the account; a guest's is kept in a cookie,
 * and comes with them if they sign in to an account without a choice. Pages for teaching, administration and queries are always in
 * English; so are all but those of quizzes, if the language is one of quizzes only.
 */
@Component
public class PageLanguage implements VaadinServiceInitListener {
    static final String COOKIE = RequestLanguage.COOKIE;
    private static final String ACCEPTED = "Accept-Language";

    private static final Duration KEPT = Duration.ofDays(365);
    private static final Set<String> ENGLISH_ONLY =
            Set.of("teach", "query", "exercises", "people", "first-administrator");

    /** The first parts of the addresses of pages that are in the languages of quizzes, too. */
    private static final Set<String> OF_QUIZZES = Set.of("", "start", "quiz", "history", "no-connection");

    /** The choice of the person who is signed in, so that not every page asks the database: an id, a space and a tag or nothing. */
    private static final String CHOICE = PageLanguage.class.getName() + ".choice";

    /** The language of the knowledge base last visited, for pages that do not name theirs. */
    private static final String LAST_BASE = PageLanguage.class.getName() + ".base";

    private final CurrentPerson people;
    private final Optional<LanguageChoices> choices;
    private final Knowledge knowledge;

    PageLanguage(CurrentPerson people, Optional<LanguageChoices> choices, Knowledge knowledge) {
        this.people = people;
        this.choices = choices;
        this.knowledge = knowledge;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        InterfaceLanguages.askFrom(PageLanguage::ofThisThread);
        event.addIndexHtmlRequestListener(this::markDocument);
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.setLocale(preferred(VaadinRequest.getCurrent()).orElse(Locale.ENGLISH));
            ui.addBeforeEnterListener(this::enter);
        });
    }

    /** Returns the language of the page that this thread builds. */
    static Optional<Locale> ofThisThread() {
        UI ui = UI.getCurrent();
        if (ui != null) {
            return Optional.of(ui.getLocale()).filter(InterfaceLanguages.ALL::contains);
        }
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .flatMap(request -> chosenBefore(request)
                        .or(() -> ofTheBrowser(request.getHeader(ACCEPTED)))
                        .map(wanted -> at(path(request), wanted)));
    }

    /** Returns the language for pages that belong to no knowledge base, such as the offline page. */
    static Locale of(HttpServletRequest request) {
        return RequestLanguage.of(request);
    }

    private void markDocument(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Locale locale = at(path(request), preferred(request).orElse(Locale.ENGLISH));
        response.getDocument()
                .child(0)
                .attr("lang", locale.toLanguageTag())
                .attr("dir", Direction.of(locale).value());
    }

    private void enter(BeforeEnterEvent event) {
        UI ui = event.getUI();
        Locale locale = at(
                event.getLocation().getPath(),
                preferred(VaadinRequest.getCurrent()).or(() -> ofTheBase(event)).orElse(Locale.ENGLISH));
        ui.setLocale(locale);
        ui.getPage()
                .executeJs(
                        "Object.assign(document.documentElement, {lang: $0, dir: $1})",
                        locale.toLanguageTag(),
                        Direction.of(locale).value());
    }

    private static String path(VaadinRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** Returns the language in which the page at that address is for somebody who wants this one. */
    private static Locale at(String path, Locale wanted) {
        boolean english =
                isEnglishOnly(path) || InterfaceLanguages.isOfQuizzesOnly(wanted) && !OF_QUIZZES.contains(first(path));
        return english ? Locale.ENGLISH : wanted;
    }

    static boolean isEnglishOnly(String path) {
        return ENGLISH_ONLY.contains(first(path));
    }

    private static String first(String path) {
        return new Location(path.replaceFirst("^/+", "")).getFirstSegment();
    }

    /** Returns the language that the person at the current page chose; empty if they leave it to their browser. */
    Optional<Locale> chosen() {
        return chosen(VaadinRequest.getCurrent());
    }

    /**
     * Stores the choice of the person at the current page. It applies to all pages opened from now on.
     *
     * @param tag a BCP 47 tag; anything that is not a language of the interface leaves the choice to the browser
     */
    void choose(String tag) {
        Optional<Locale> language = InterfaceLanguages.of(tag);
        if (people.id().isPresent() && choices.isPresent()) {
            PersonId person = people.id().get();
            choices.get().choose(person, language);
            remember(VaadinSession.getCurrent().getSession(), person, language);
        }
        if (people.id().isEmpty() || language.isEmpty()) {
            VaadinService.getCurrentResponse().addCookie(cookie(language));
        }
    }

    private Optional<Locale> preferred(VaadinRequest request) {
        return chosen(request).or(() -> ofTheBrowser(request.getHeader(ACCEPTED)));
    }

    private Optional<Locale> chosen(VaadinRequest request) {
        Optional<PersonId> person = people.id();
        if (person.isPresent() && choices.isPresent() && !isRemembered(person.get(), request)) {
            try {
                remember(
                        request.getWrappedSession(), person.get(), choices.get().of(person.get()));
            } catch (StorageFailure unknown) {
                return ofTheCookie(request.getCookies());
            }
        }
        return chosenBefore(request);
    }

    private static boolean isRemembered(PersonId person, VaadinRequest request) {
        WrappedSession session = request.getWrappedSession(false);
        return session != null
                && session.getAttribute(CHOICE) instanceof String known
                && known.startsWith(person + " ");
    }

    private static void remember(WrappedSession session, PersonId person, Optional<Locale> language) {
        session.setAttribute(CHOICE, person + " " + tag(language));
    }

    private static String tag(Optional<Locale> language) {
        return language.map(Locale::toLanguageTag).orElse("");
    }

    private static Optional<Locale> chosenBefore(VaadinRequest request) {
        WrappedSession session = request.getWrappedSession(false);
        if (session != null && session.getAttribute(CHOICE) instanceof String known) {
            Optional<Locale> language = InterfaceLanguages.of(known.substring(known.indexOf(' ') + 1));
            return language.or(() -> ofTheCookie(request.getCookies()));
        }
        return ofTheCookie(request.getCookies());
    }

    private static Optional<Locale> ofTheCookie(Cookie @Nullable [] cookies) {
        return RequestLanguage.ofTheCookie(cookies);
    }

    private static Optional<Locale> ofTheBrowser(@Nullable String accepted) {
        return InterfaceLanguages.preferred(Objects.requireNonNullElse(accepted, ""));
    }

    /** Returns the language of the knowledge base of the page, of the only one, or of the one last visited. */
    private Optional<Locale> ofTheBase(BeforeEnterEvent event) {
        VaadinSession session = VaadinSession.getCurrent();
        Optional<Locale> here = event.getRouteParameters()
                .get("kb")
                .flatMap(this::card)
                .or(this::only)
                .map(KbCard::language)
                .map(tag -> InterfaceLanguages.of(tag).orElse(Locale.ENGLISH));
        here.ifPresent(language -> session.setAttribute(LAST_BASE, language));
        return here.or(() -> Optional.ofNullable((Locale) session.getAttribute(LAST_BASE)));
    }

    private Optional<KbCard> card(String name) {
        try {
            return knowledge.find(new KbId(name)).map(KnowledgeBase::card);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private Optional<KbCard> only() {
        var all = knowledge.all();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Cookie cookie(Optional<Locale> language) {
        Cookie cookie = new Cookie(COOKIE, tag(language));
        cookie.setPath("/");
        cookie.setMaxAge(language.isPresent() ? Math.toIntExact(KEPT.toSeconds()) : 0);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
