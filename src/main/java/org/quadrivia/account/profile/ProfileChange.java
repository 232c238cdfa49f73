package org.quadrivia.account.profile;

import org.quadrivia.account.Person;

/** What came of somebody's changing what others see of them. */
public sealed interface ProfileChange {
    record Done(Person person) implements ProfileChange {}

    /** The account is not there any more. */
    record Gone() implements ProfileChange {}

    record BadShownName() implements ProfileChange {}
}
