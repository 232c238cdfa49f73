package org.quadrivia.account.signin;

import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;

/** The outcome of signing in. */
public sealed interface SignInOutcome {
    /** @param stamp see {@link Credentials#stamp} */
    record Done(Person person, int stamp) implements SignInOutcome {}

    /** The name or the password is wrong. Which of the two is not disclosed. */
    record Wrong() implements SignInOutcome {}

    /** The password was right, but an administrator has locked the account. */
    record Locked() implements SignInOutcome {}

    /** There were too many wrong passwords; trying again later may work. */
    record TooManyTries() implements SignInOutcome {}
}
