package org.quadrivia.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signin.RememberedBrowsers;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Ends a session if the account has changed since it began, and begins one for a remembered browser. */
@Component
@ConditionalOnStorage
public class SessionRecognition {
    private static final Logger LOG = LoggerFactory.getLogger(SessionRecognition.class);

    private final SecurityContextHolderStrategy contexts;
    private final AccountService accounts;
    private final RememberedBrowsers remembered;
    private final WebSession session;

    SessionRecognition(
            SecurityContextHolderStrategy contexts,
            AccountService accounts,
            RememberedBrowsers remembered,
            WebSession session) {
        this.contexts = contexts;
        this.accounts = accounts;
        this.remembered = remembered;
        this.session = session;
    }

    /**
     * Does nothing if the database does not respond: the person stays signed in, and whatever needs the
     * database reports the failure.
     */
    void check(HttpServletRequest request, HttpServletResponse response) {
        try {
            Optional<SignedInPerson> person =
                    SignedInPerson.of(contexts.getContext().getAuthentication());
            if (person.isEmpty()) {
                RememberCookie.read(request).ifPresent(kept -> recognise(kept, request, response));
            } else if (hasChanged(person.get())) {
                session.end(request);
            }
        } catch (StorageFailure failure) {
            LOG.debug("The database could not be asked who is signed in", failure);
        }
    }

    private boolean hasChanged(SignedInPerson person) {
        return accounts.credentials(person.id())
                .filter(known -> known.stamp() == person.stamp())
                .isEmpty();
    }

    private void recognise(String kept, HttpServletRequest request, HttpServletResponse response) {
        remembered
                .recognise(kept)
                .ifPresentOrElse(
                        known -> session.begin(request, response, known.person(), known.stamp()),
                        () -> RememberCookie.clear(request, response));
    }
}
