package org.quadrivia.account.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.People;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.Secrets;
import org.quadrivia.account.password.LinkPurpose;
import org.quadrivia.account.password.OneTimeLink;
import org.quadrivia.account.password.OneTimeLinkStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/** What administrators do with other people's accounts. Who may call it is for the page to see to. */
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
     * Those whose names hold the text.
     *
     * @param text empty: all
     * @param number from 1; beyond the last page the last is given
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

    /** Gives somebody another role; they have to sign in again. */
    public AdministrationOutcome setRole(PersonId id, Role role) {
        return change(id, person -> person.with(role));
    }

    /** Keeps somebody out at once, or lets them in again. */
    public AdministrationOutcome setLocked(PersonId id, boolean locked) {
        return change(id, person -> person.withLock(locked));
    }

    /** A link by which that person sets another password, for a day; the one before does not hold any more. Empty where there is nobody. */
    public Optional<OneTimeLink> resetLink(PersonId id) {
        return storage.write(() -> people.find(id).map(known -> {
            OneTimeLink link = new OneTimeLink(Secrets.fresh(), clock.instant().plus(RESET));
            links.remove(LinkPurpose.RESET, id);
            links.add(Secrets.digest(link.secret()), LinkPurpose.RESET, id, link.expires());
            return link;
        }));
    }

    /** A link by which whoever has it becomes administrator, as long as there is none; the one before does not hold any more. */
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
