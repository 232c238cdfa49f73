package org.quadrivia.account.password;

/** The outcome of changing one's own password. */
public sealed interface PasswordChangeOutcome {
    record Done() implements PasswordChangeOutcome {}

    /** The account no longer exists, or is locked. */
    record Gone() implements PasswordChangeOutcome {}

    /** The present password was wrong. */
    record WrongPassword() implements PasswordChangeOutcome {}

    /** There were too many wrong passwords; trying again later may work. */
    record TooManyTries() implements PasswordChangeOutcome {}

    record BadPassword(PasswordFault fault) implements PasswordChangeOutcome {}
}
