package org.quadrivia.account;

import java.util.Optional;

/** The person who sends the current request. Empty for guests and outside of requests. */
public interface CurrentPerson {
    Optional<PersonId> id();

    /** Returns the same person with all account data. */
    Optional<Person> person();
}
