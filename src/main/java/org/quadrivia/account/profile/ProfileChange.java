package org.quadrivia.account.profile;

import org.quadrivia.account.Person;

/** The outcome of changing one's profile. */
public sealed interface ProfileChange {
    record Done(Person person) implements ProfileChange {}

    /** The account no longer exists. */
    record Gone() implements ProfileChange {}

    record BadShownName() implements ProfileChange {}
}
