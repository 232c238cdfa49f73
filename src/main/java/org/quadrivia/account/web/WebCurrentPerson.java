package org.quadrivia.account.web;

import java.util.Optional;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Takes the current person from Spring's security context. */
@Component
@ConditionalOnStorage
class WebCurrentPerson implements CurrentPerson {
    private final SecurityContextHolderStrategy contexts;
    private final People people;
    private final Storage storage;

    WebCurrentPerson(SecurityContextHolderStrategy contexts, People people, Storage storage) {
        this.contexts = contexts;
        this.people = people;
        this.storage = storage;
    }

    @Override
    public Optional<PersonId> id() {
        return SignedInPerson.of(contexts.getContext().getAuthentication()).map(SignedInPerson::id);
    }

    @Override
    public Optional<Person> person() {
        return id().flatMap(id -> storage.read(() -> people.find(id))).map(Credentials::person);
    }
}
