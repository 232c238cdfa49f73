package org.quadrivia.account;

import java.util.Optional;

/** Who is at the browser whose request is being answered. Empty for guests, and outside of requests. */
public interface CurrentPerson {
    Optional<PersonId> id();

    /** The same with all that is known of them. */
    Optional<Person> person();
}
