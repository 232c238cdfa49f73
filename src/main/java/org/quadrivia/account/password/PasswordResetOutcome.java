package org.quadrivia.account.password;

/** The outcome of setting a password by a one-time link. */
public sealed interface PasswordResetOutcome {
    record Done() implements PasswordResetOutcome {}

    /** The link is not valid: used, replaced or expired. */
    record NoLink() implements PasswordResetOutcome {}

    record BadPassword(PasswordFault fault) implements PasswordResetOutcome {}
}
