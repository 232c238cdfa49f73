package org.quadrivia.account.admin;

import org.quadrivia.account.Person;

/** What came of an administrator's changing somebody's role or lock. */
public sealed interface AdministrationOutcome {
    record Done(Person person) implements AdministrationOutcome {}

    /** There is no such person (any more). */
    record Gone() implements AdministrationOutcome {}

    /** Nobody would be left to look after people. */
    record LastAdministrator() implements AdministrationOutcome {}
}
