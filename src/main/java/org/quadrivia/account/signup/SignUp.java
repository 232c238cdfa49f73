package org.quadrivia.account.signup;

import org.quadrivia.account.Person;
import org.quadrivia.account.password.PasswordFault;

/** What came of signing up. */
public sealed interface SignUp {
    record Done(Person person) implements SignUp {}

    /** Nobody may at present. */
    record Closed() implements SignUp {}

    /** The link does not hold any more: used, replaced or too old. */
    record NoLink() implements SignUp {}

    /** Too many came from the same address. */
    record TooMany() implements SignUp {}

    record BadName() implements SignUp {}

    record NameTaken() implements SignUp {}

    record BadShownName() implements SignUp {}

    record BadPassword(PasswordFault fault) implements SignUp {}
}
