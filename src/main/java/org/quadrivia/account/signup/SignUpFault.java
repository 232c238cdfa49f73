package org.quadrivia.account.signup;

import org.quadrivia.account.password.PasswordFault;

/** What is wrong with one of the entries of somebody who signs up. */
public sealed interface SignUpFault {
    record BadName() implements SignUpFault {}

    record NameTaken() implements SignUpFault {}

    record BadShownName() implements SignUpFault {}

    record BadPassword(PasswordFault fault) implements SignUpFault {}
}
