package org.quadrivia.account;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Somebody with an account.
 *
 * @param zone in which their days begin and end
 * @param locked may not sign in
 * @param since when they signed up
 */
public record Person(
        PersonId id, SignInName name, ShownName shownName, Role role, ZoneId zone, boolean locked, Instant since) {
    public Person with(Role other) {
        return new Person(id, name, shownName, other, zone, locked, since);
    }

    public Person withLock(boolean other) {
        return new Person(id, name, shownName, role, zone, other, since);
    }

    public Person with(ShownName otherName, ZoneId otherZone) {
        return new Person(id, name, otherName, role, otherZone, locked, since);
    }

    /** May look after people, now. */
    public boolean administers() {
        return role == Role.ADMINISTRATOR && !locked;
    }
}
