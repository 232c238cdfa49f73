package org.quadrivia.account.admin;

import org.quadrivia.account.Person;

/** The outcome of changing somebody's role or lock. */
public sealed interface AdministrationOutcome {
    record Done(Person person) implements AdministrationOutcome {}

    /** There is no such person, or no longer. */
    record Gone() implements AdministrationOutcome {}

    /** Nobody would be left to manage people. */
    record LastAdministrator() implements AdministrationOutcome {}
}
