package org.quadrivia.account;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A person with an account.
 *
 * @param zone the time zone in which their days begin and end
 * @param locked whether they are kept from signing in
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

    /** Returns whether they may manage people at present: an administrator who is not locked. */
    public boolean administers() {
        return role == Role.ADMINISTRATOR && !locked;
    }
}
