package org.quadrivia.account.signup;

import java.util.List;
import org.quadrivia.account.Person;

/** The outcome of signing up. */
public sealed interface SignUpOutcome {
    record Done(Person person) implements SignUpOutcome {}

    /** Sign-up is closed. */
    record Closed() implements SignUpOutcome {}

    /** The link is not valid: used, replaced or expired. */
    record NoLink() implements SignUpOutcome {}

    /** Too many accounts were created from the same network. */
    record TooMany() implements SignUpOutcome {}

    /** Something that was entered cannot be used. Names every fault, in the order of the fields. */
    record Unfit(List<SignUpFault> faults) implements SignUpOutcome {
        public Unfit {
            faults = List.copyOf(faults);
        }
    }
}
