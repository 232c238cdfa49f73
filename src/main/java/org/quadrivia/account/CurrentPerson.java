package org.quadrivia.account;

import java.util.Optional;

/** The person who sends the current request. Empty for guests and outside of requests. */
public interface CurrentPerson {
    /** Always empty, for servers without accounts. */
    CurrentPerson NOBODY = new CurrentPerson() {
        @Override
        public Optional<PersonId> id() {
            return Optional.empty();
        }

        @Override
        public Optional<Person> person() {
            return Optional.empty();
        }
    };

    Optional<PersonId> id();

    /** Returns the same person with all account data. */
    Optional<Person> person();
}
