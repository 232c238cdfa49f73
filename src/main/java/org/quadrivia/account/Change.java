package org.quadrivia.account;

/** What came of changing an account. */
public sealed interface Change {
    record Done(Person person) implements Change {}

    /** There is no such person (any more). */
    record Gone() implements Change {}

    /** Nobody would be left to look after people. */
    record LastAdministrator() implements Change {}

    /** The present password was not that. */
    record WrongPassword() implements Change {}

    /** Too many wrong ones; later again. */
    record TooManyTries() implements Change {}

    record BadPassword(PasswordFault fault) implements Change {}

    record BadShownName() implements Change {}

    /** The link does not hold any more: used, replaced or too old. */
    record NoLink() implements Change {}
}
