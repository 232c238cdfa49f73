package org.quadrivia.account.signup;

import org.quadrivia.account.Person;
import org.quadrivia.account.password.PasswordFault;

/** The outcome of signing up. */
public sealed interface SignUp {
    record Done(Person person) implements SignUp {}

    /** Sign-up is closed. */
    record Closed() implements SignUp {}

    /** The link is not valid: used, replaced or expired. */
    record NoLink() implements SignUp {}

    /** Too many accounts were created from the same network. */
    record TooMany() implements SignUp {}

    record BadName() implements SignUp {}

    record NameTaken() implements SignUp {}

    record BadShownName() implements SignUp {}

    record BadPassword(PasswordFault fault) implements SignUp {}
}
