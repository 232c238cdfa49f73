package org.quadrivia.account.password;

/** The outcome of setting a password by a one-time link. */
public sealed interface PasswordReset {
    record Done() implements PasswordReset {}

    /** The link is not valid: used, replaced or expired. */
    record NoLink() implements PasswordReset {}

    record BadPassword(PasswordFault fault) implements PasswordReset {}
}
