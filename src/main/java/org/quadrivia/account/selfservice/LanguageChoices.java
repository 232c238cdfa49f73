package org.quadrivia.account.selfservice;

import java.util.Locale;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/** Keeps the language of the interface that people chose for themselves. */
@Service
@ConditionalOnStorage
public class LanguageChoices {
    private final People people;
    private final Storage storage;

    LanguageChoices(People people, Storage storage) {
        this.people = people;
        this.storage = storage;
    }

    /** Returns the language that a person chose; empty if they chose none, or one that the interface no longer has. */
    public Optional<Locale> of(PersonId person) {
        return storage.read(() -> people.language(person)).flatMap(InterfaceLanguages::of);
    }

    /** @param language empty to leave it to the browser */
    public void choose(PersonId person, Optional<Locale> language) {
        storage.write(() -> {
            people.setLanguage(person, language.map(Locale::toLanguageTag).orElse(null));
            return language;
        });
    }
}
