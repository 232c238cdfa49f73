package org.quadrivia.account.signup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    /**
     * Returns all that is wrong with the entries themselves, in the order of the fields; empty if nothing is. Whether the name is
     * taken is checked elsewhere.
     */
    public List<SignUpFault> faults() {
        Optional<SignInName> signIn = SignInName.of(name);
        Optional<SignUpFault> ofName = signIn.isEmpty() ? Optional.of(new SignUpFault.BadName()) : Optional.empty();
        Optional<SignUpFault> ofShown = !shownName.isBlank() && shown().isEmpty()
                ? Optional.of(new SignUpFault.BadShownName())
                : Optional.empty();
        Optional<SignUpFault> ofPassword = signIn.map(known -> PasswordRules.fault(password, known))
                .orElseGet(() -> PasswordRules.fault(password))
                .map(SignUpFault.BadPassword::new);
        return Stream.of(ofName, ofShown, ofPassword).flatMap(Optional::stream).toList();
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
