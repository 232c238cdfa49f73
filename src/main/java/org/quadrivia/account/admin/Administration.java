package org.quadrivia.account.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.Secrets;
import org.quadrivia.account.jdbc.OneTimeLinkStore;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.account.password.LinkPurpose;
import org.quadrivia.account.password.OneTimeLink;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/** Lets administrators manage other people's accounts. The page must check permissions; this class does not. */
@Service
@ConditionalOnStorage
public class Administration {
    private static final Duration RESET = Duration.ofDays(1);

    private final People people;
    private final OneTimeLinkStore links;
    private final Storage storage;
    private final Clock clock;

    Administration(People people, OneTimeLinkStore links, Storage storage, Clock clock) {
        this.people = people;
        this.links = links;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Returns one page of the people whose names contain the given text.
     *
     * @param text the text to look for; empty finds everybody
     * @param number the page number, from 1; if there are fewer pages, the last one is returned
     */
    public PeoplePage search(String text, int number) {
        return storage.read(() -> {
            int total = people.count(text.strip());
            int last = new PeoplePage(List.of(), 1, total).pages();
            int page = Math.clamp(number, 1, last);
            return new PeoplePage(
                    people.search(text.strip(), (page - 1) * PeoplePage.SIZE, PeoplePage.SIZE), page, total);
        });
    }

    /** Gives a person another role and ends their sessions: they have to sign in again. */
    public AdministrationOutcome setRole(PersonId id, Role role) {
        return change(id, person -> person.with(role));
    }

    /** Locks a person out at once, or lets them in again. */
    public AdministrationOutcome setLocked(PersonId id, boolean locked) {
        return change(id, person -> person.withLock(locked));
    }

    /**
     * Creates and returns a link with which a person sets a new password. It is valid for one day and revokes any earlier link.
     * Empty if there is no such person.
     */
    public Optional<OneTimeLink> resetLink(PersonId id) {
        return storage.write(() -> people.find(id).map(known -> {
            OneTimeLink link = new OneTimeLink(Secrets.fresh(), clock.instant().plus(RESET));
            links.remove(LinkPurpose.RESET, id);
            links.add(Secrets.digest(link.secret()), LinkPurpose.RESET, id, link.expires());
            return link;
        }));
    }

    /**
     * Creates and returns a link that makes its holder an administrator. Any earlier link is revoked. Empty if there is already
     * an administrator who is not locked out.
     */
    public Optional<OneTimeLink> firstAdministratorLink(Duration holds) {
        return storage.write(() -> {
            links.remove(LinkPurpose.FIRST_ADMINISTRATOR, null);
            if (!people.holdAdministrators().isEmpty()) {
                return Optional.<OneTimeLink>empty();
            }
            Instant expires = clock.instant().plus(holds);
            OneTimeLink link = new OneTimeLink(Secrets.fresh(), expires);
            links.add(Secrets.digest(link.secret()), LinkPurpose.FIRST_ADMINISTRATOR, null, expires);
            return Optional.of(link);
        });
    }

    private AdministrationOutcome change(PersonId id, UnaryOperator<Person> how) {
        return storage.write(() -> {
            List<PersonId> administrators = people.holdAdministrators();
            Optional<Person> before = people.find(id).map(Credentials::person);
            if (before.isEmpty()) {
                return new AdministrationOutcome.Gone();
            }
            Person after = how.apply(before.get());
            if (!after.administers() && administrators.equals(List.of(id))) {
                return new AdministrationOutcome.LastAdministrator();
            }
            people.update(after);
            people.endSessions(id);
            return new AdministrationOutcome.Done(after);
        });
    }
}
