package org.quadrivia.account.profile;

/** What came of somebody's deleting their own account. */
public sealed interface Deletion {
    record Done() implements Deletion {}

    /** It was not there any more, or is locked. */
    record Gone() implements Deletion {}

    /** Nobody would be left to look after people. */
    record LastAdministrator() implements Deletion {}

    record WrongPassword() implements Deletion {}

    /** Too many wrong ones; later again. */
    record TooManyTries() implements Deletion {}
}
