package org.quadrivia.account.signin;

import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;

/** What came of signing in. */
public sealed interface SignIn {
    /** @param stamp see {@link Credentials#stamp} */
    record Done(Person person, int stamp) implements SignIn {}

    /** No such name, or not its password: which, is not told. */
    record Wrong() implements SignIn {}

    /** The password was right, but an administrator has locked the account. */
    record Locked() implements SignIn {}

    /** Too many wrong ones; later again. */
    record TooManyTries() implements SignIn {}
}
