package org.quadrivia.account.web;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What a session stores about the person who is signed in.
 *
 * @param stamp of the account when the session began; if the account's stamp differs, the session has ended
 */
record SignedInPerson(PersonId id, int stamp) implements AuthenticatedPrincipal, Serializable {
    /** Returns Spring's authentication, with the person's role and the roles it includes. */
    static Authentication authentication(Person person, int stamp) {
        var roles = person.role().andBelow().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(new SignedInPerson(person.id(), stamp), null, roles);
    }

    /** Returns the person of an authentication; empty for guests. */
    static Optional<SignedInPerson> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
