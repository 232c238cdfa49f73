package org.quadrivia.account.admin;

import org.quadrivia.account.Person;

/** What came of an administrator's changing somebody's role or lock. */
public sealed interface Change {
    record Done(Person person) implements Change {}

    /** There is no such person (any more). */
    record Gone() implements Change {}

    /** Nobody would be left to look after people. */
    record LastAdministrator() implements Change {}
}
