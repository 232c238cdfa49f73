package org.quadrivia.account.signup;

import org.quadrivia.account.Person;
import org.quadrivia.account.password.PasswordFault;

/** The outcome of signing up. */
public sealed interface SignUpOutcome {
    record Done(Person person) implements SignUpOutcome {}

    /** Sign-up is closed. */
    record Closed() implements SignUpOutcome {}

    /** The link is not valid: used, replaced or expired. */
    record NoLink() implements SignUpOutcome {}

    /** Too many accounts were created from the same network. */
    record TooMany() implements SignUpOutcome {}

    record BadName() implements SignUpOutcome {}

    record NameTaken() implements SignUpOutcome {}

    record BadShownName() implements SignUpOutcome {}

    record BadPassword(PasswordFault fault) implements SignUpOutcome {}
}
