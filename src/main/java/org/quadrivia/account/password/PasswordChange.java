package org.quadrivia.account.password;

/** What came of somebody's changing their own password. */
public sealed interface PasswordChange {
    record Done() implements PasswordChange {}

    /** The account is not there any more, or locked. */
    record Gone() implements PasswordChange {}

    /** The present password was not that. */
    record WrongPassword() implements PasswordChange {}

    /** Too many wrong ones; later again. */
    record TooManyTries() implements PasswordChange {}

    record BadPassword(PasswordFault fault) implements PasswordChange {}
}
