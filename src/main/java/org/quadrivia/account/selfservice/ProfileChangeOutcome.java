package org.quadrivia.account.selfservice;

import org.quadrivia.account.Person;

/** The outcome of changing one's profile. */
public sealed interface ProfileChangeOutcome {
    record Done(Person person) implements ProfileChangeOutcome {}

    /** The account no longer exists. */
    record Gone() implements ProfileChangeOutcome {}

    record BadShownName() implements ProfileChangeOutcome {}
}
