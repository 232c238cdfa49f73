package org.quadrivia.account.selfservice;

/** The outcome of deleting one's own account. */
public sealed interface AccountDeletionOutcome {
    record Done() implements AccountDeletionOutcome {}

    /** The account no longer exists, or is locked. */
    record Gone() implements AccountDeletionOutcome {}

    /** Nobody would be left to manage people. */
    record LastAdministrator() implements AccountDeletionOutcome {}

    record WrongPassword() implements AccountDeletionOutcome {}

    /** There were too many wrong passwords; trying again later may work. */
    record TooManyTries() implements AccountDeletionOutcome {}
}
