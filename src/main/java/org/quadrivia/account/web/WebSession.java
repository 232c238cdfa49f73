package org.quadrivia.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signin.RememberedBrowsers;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The servlet session, and the cookie that outlives it. */
@Component
@ConditionalOnStorage
class WebSession implements BrowserSession {
    private final SecurityContextHolderStrategy contexts;
    private final RememberedBrowsers remembered;
    private final AccountService accounts;
    private final HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();

    WebSession(SecurityContextHolderStrategy contexts, RememberedBrowsers remembered, AccountService accounts) {
        this.contexts = contexts;
        this.remembered = remembered;
        this.accounts = accounts;
    }

    @Override
    public void begin(Person person, int stamp, boolean remember) {
        begin(request(), response(), person, stamp);
        if (remember) {
            RememberCookie.write(request(), response(), remembered.remember(person.id()));
        }
    }

    /** Begins a session under a new id, because somebody else may have planted the old one (session fixation). */
    void begin(HttpServletRequest request, HttpServletResponse response, Person person, int stamp) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
            new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        }
        keep(request, response, person, stamp);
    }

    @Override
    public boolean isRemembered() {
        Optional<PersonId> here = person().map(SignedInPerson::id);
        return here.isPresent()
                && RememberCookie.read(request())
                        .flatMap(remembered::recognise)
                        .map(known -> known.person().id())
                        .equals(here);
    }

    @Override
    public void renew(boolean remember) {
        person().flatMap(person -> accounts.credentials(person.id())).ifPresent(known -> {
            keep(request(), response(), known.person(), known.stamp());
            if (remember) {
                RememberCookie.write(
                        request(),
                        response(),
                        remembered.remember(known.person().id()));
            }
        });
    }

    private Optional<SignedInPerson> person() {
        return SignedInPerson.of(contexts.getContext().getAuthentication());
    }

    @Override
    public void end() {
        RememberCookie.read(request()).ifPresent(remembered::forget);
        RememberCookie.clear(request(), response());
        end(request());
    }

    /** Ends the session. Does not forget the browser if it is remembered. */
    void end(HttpServletRequest request) {
        contexts.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, Person person, int stamp) {
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(SignedInPerson.authentication(person, stamp));
        contexts.setContext(context);
        repository.saveContext(context, request, response);
    }

    private static HttpServletRequest request() {
        return attributes().getRequest();
    }

    private static HttpServletResponse response() {
        return Objects.requireNonNull(attributes().getResponse());
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
