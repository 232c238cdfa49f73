package org.quadrivia.account.password;

/** What came of setting a password by a one-time link. */
public sealed interface PasswordReset {
    record Done() implements PasswordReset {}

    /** The link does not hold any more: used, replaced or too old. */
    record NoLink() implements PasswordReset {}

    record BadPassword(PasswordFault fault) implements PasswordReset {}
}
