package org.quadrivia.account.web;

import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.profile.Accounts;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Reads Spring's security context. */
@Component
@ConditionalOnStorage
class WebCurrentPerson implements CurrentPerson {
    private final SecurityContextHolderStrategy contexts;
    private final Accounts accounts;

    WebCurrentPerson(SecurityContextHolderStrategy contexts, Accounts accounts) {
        this.contexts = contexts;
        this.accounts = accounts;
    }

    @Override
    public Optional<PersonId> id() {
        return SignedInPerson.of(contexts.getContext().getAuthentication()).map(SignedInPerson::id);
    }

    @Override
    public Optional<Person> person() {
        return id().flatMap(accounts::find);
    }
}
