package org.quadrivia.account.profile;

/** The outcome of deleting one's own account. */
public sealed interface Deletion {
    record Done() implements Deletion {}

    /** The account no longer exists, or is locked. */
    record Gone() implements Deletion {}

    /** Nobody would be left to manage people. */
    record LastAdministrator() implements Deletion {}

    record WrongPassword() implements Deletion {}

    /** There were too many wrong passwords; trying again later may work. */
    record TooManyTries() implements Deletion {}
}
