package org.quadrivia.account.password;

/** The outcome of changing one's own password. */
public sealed interface PasswordChange {
    record Done() implements PasswordChange {}

    /** The account no longer exists, or is locked. */
    record Gone() implements PasswordChange {}

    /** The present password was wrong. */
    record WrongPassword() implements PasswordChange {}

    /** There were too many wrong passwords; trying again later may work. */
    record TooManyTries() implements PasswordChange {}

    record BadPassword(PasswordFault fault) implements PasswordChange {}
}
