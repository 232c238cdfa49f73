package org.quadrivia.account.signup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.password.PasswordRules;

/**
 * What somebody enters to sign up, as typed.
 *
 * @param shownName if blank, the sign-in name is used
 */
public record SignUpRequest(String name, String shownName, String password, ZoneId zone) {
    /** Returns what is wrong with the entries themselves; empty if nothing is. Whether the name is taken is checked elsewhere. */
    public Optional<SignUpOutcome> fault() {
        Optional<SignInName> signIn = SignInName.of(name);
        if (signIn.isEmpty()) {
            return Optional.of(new SignUpOutcome.BadName());
        }
        if (shown().isEmpty()) {
            return Optional.of(new SignUpOutcome.BadShownName());
        }
        return PasswordRules.fault(password, signIn.get()).map(SignUpOutcome.BadPassword::new);
    }

    /** Returns the person that these entries describe. */
    public Person person(Role role, Instant now) {
        return new Person(
                PersonId.random(),
                SignInName.of(name).orElseThrow(),
                shown().orElseThrow(),
                role,
                zone,
                false,
                now.truncatedTo(ChronoUnit.MILLIS));
    }

    private Optional<ShownName> shown() {
        return ShownName.of(shownName.isBlank() ? name : shownName);
    }

    /** Omits the password. */
    @Override
    public String toString() {
        return "Application of " + name;
    }
}
