package org.quadrivia.account.signin;

import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;

/** The outcome of signing in. */
public sealed interface SignIn {
    /** @param stamp see {@link Credentials#stamp} */
    record Done(Person person, int stamp) implements SignIn {}

    /** The name or the password is wrong. Which of the two is not disclosed. */
    record Wrong() implements SignIn {}

    /** The password was right, but an administrator has locked the account. */
    record Locked() implements SignIn {}

    /** There were too many wrong passwords; trying again later may work. */
    record TooManyTries() implements SignIn {}
}
