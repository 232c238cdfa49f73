package org.quadrivia.authoring.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.knowledge.picture.PicturePermission;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Decides who may read and who may change which knowledge base. Caches for a short time what every request asks for. */
@Service
@ConditionalOnStorage
public class AccessControl implements ReadAccess, PicturePermission {
    /** How long answers are cached, and so how late other servers on the same database notice a change. */
    private static final Duration CACHE_LIFETIME = Duration.ofSeconds(2);

    private static final int MAX_VISITORS = 10_000;

    private final AccessRightsStore rightsStore;
    private final Storage storage;
    private final CurrentPerson people;
    private final CurrentRequest visit;
    private final LoadingCache<String, Map<KbId, AccessRights>> all;
    private final LoadingCache<PersonId, Set<KbId>> opened;
    private final Map<KbId, AccessRights> house = new ConcurrentHashMap<>();
    private final Predicate<KbId> shipped;
    /** The access rights read last, for use while the database is unavailable; null if they have changed since. */
    private volatile @Nullable Map<KbId, AccessRights> last;

    private final AtomicInteger changes = new AtomicInteger();

    /** @param knowledge looked up on first use, since it needs these rights itself */
    @Autowired
    AccessControl(
            AccessRightsStore rightsStore,
            Storage storage,
            CurrentPerson people,
            CurrentRequest visit,
            ObjectProvider<Knowledge> knowledge) {
        this(rightsStore, storage, people, visit, kb -> knowledge.getObject().isShipped(kb));
    }

    /** @param shipped whether a knowledge base is shipped with Quadrivia, and so public unless recorded otherwise */
    AccessControl(
            AccessRightsStore rightsStore,
            Storage storage,
            CurrentPerson people,
            CurrentRequest visit,
            Predicate<KbId> shipped) {
        this.shipped = shipped;
        this.rightsStore = rightsStore;
        this.storage = storage;
        this.people = people;
        this.visit = visit;
        this.all = Caches.bounded(
                "holdings",
                Caffeine.newBuilder()
                        .maximumSize(1)
                        .expireAfterWrite(ClockSpeed.scaled(CACHE_LIFETIME))
                        .build(key -> read()));
        this.opened = Caches.bounded(
                "opened-by-code",
                Caffeine.newBuilder()
                        .expireAfterWrite(ClockSpeed.scaled(CACHE_LIFETIME))
                        .maximumSize(MAX_VISITORS)
                        .build(person -> storage.read(() -> rightsStore.opened(person))));
    }

    @Override
    public boolean mayRead(KbId kb) {
        AccessRights rights = of(kb);
        if (rights.open() || !visit.underWay()) {
            return true;
        }
        Optional<Person> person = people.person();
        return person.filter(rights::changedBy).isPresent()
                || rights.visibility() != Visibility.PRIVATE
                        && !rights.archived()
                        && rights.underWay().isEmpty()
                        && isAdmitted(person, rights);
    }

    @Override
    public boolean isPublic(KbId kb) {
        return of(kb).open();
    }

    @Override
    public boolean allowed(KbId kb) {
        return of(kb).pictures();
    }

    @Override
    public boolean anywhere() {
        return all.get("").values().stream().anyMatch(AccessRights::pictures);
    }

    /**
     * Returns the current person.
     *
     * @throws AccessRefused if they are not a teacher or administrator, or are locked
     */
    public PersonId teacher() {
        return people.person()
                .filter(person -> !person.locked() && person.role() != Role.LEARNER)
                .map(Person::id)
                .orElseThrow(() -> new AccessRefused("no teacher"));
    }

    /** Returns whether the current person may change the content. */
    @Override
    public boolean mayChange(KbId kb) {
        return people.person().filter(of(kb)::changedBy).isPresent();
    }

    /** Returns whether the current person may decide who reads it. */
    public boolean owns(KbId kb) {
        return people.person().filter(of(kb)::ownedBy).isPresent();
    }

    /**
     * Returns the rights of a knowledge base. If none are recorded: public ones without an owner if it was shipped, otherwise
     * rights of administrators only.
     */
    public AccessRights of(KbId kb) {
        AccessRights known = all.get("").get(kb);
        if (known != null) {
            return known;
        }
        return shipped.test(kb) ? house.computeIfAbsent(kb, AccessRights::ofTheHouse) : AccessRights.unrecorded(kb);
    }

    /**
     * Opens the knowledge base with a code to the current visitor; permanently if they are signed in.
     *
     * @param typed the code as typed
     * @return the knowledge base; empty if the code opens none
     */
    public Optional<KbId> open(String typed) {
        String signs = JoinCode.typed(typed);
        Optional<AccessRights> found = all.get("").values().stream()
                .filter(rights -> rights.visibility() == Visibility.CODE && !rights.archived())
                .filter(rights -> rights.underWay().isEmpty())
                .filter(rights -> rights.code().value().equals(signs))
                .findFirst();
        found.ifPresent(rights -> {
            visit.open(rights.kb());
            people.id().ifPresent(person -> {
                storage.write(() -> {
                    rightsStore.open(person, rights.kb());
                    return true;
                });
                opened.invalidate(person);
            });
        });
        return found.map(AccessRights::kb);
    }

    /** Changes who owns, edits or reads a knowledge base. Takes effect at once on this server. */
    public void change(KbId kb, Function<AccessRights, AccessRights> to) {
        storage.write(() -> {
            rightsStore.keep(to.apply(of(kb)));
            return true;
        });
        changed();
    }

    /**
     * Records the rights of a knowledge base that is about to be stored. Nobody can read it before {@link #settle}.
     *
     * @return false if the name is taken; nothing is changed then
     */
    public boolean begin(AccessRights rights, Instant now) {
        boolean begun = storage.write(() -> rightsStore.begin(rights, now));
        changed();
        return begun;
    }

    /**
     * Records that the quads of a knowledge base are stored. * *
     *
     * @return false if the record of the knowledge base has been removed meanwhile
     */
    public boolean settle(KbId kb) {
        boolean known = storage.write(() -> rightsStore.settle(kb));
        changed();
        return known;
    }

    /**
     * Records that the quads of a knowledge base are about to be deleted. Nobody can read it from now on; whatever is left is
     * removed later.
     */
    public void end(KbId kb, Instant now) {
        storage.write(() -> {
            if (!rightsStore.begin(of(kb), now)) {
                rightsStore.end(kb, now);
            }
            return true;
        });
        changed();
    }

    /** Returns the recorded access rights, read from the database without a cache. */
    public List<AccessRights> recorded() {
        return storage.read(rightsStore::all);
    }

    /** Removes everything recorded about a knowledge base. */
    public void forget(KbId kb) {
        storage.write(() -> {
            rightsStore.remove(kb);
            return true;
        });
        changed();
    }

    /** Drops everything that is cached. */
    private void changed() {
        changes.incrementAndGet();
        last = null;
        all.invalidateAll();
        opened.invalidateAll();
    }

    private boolean isAdmitted(Optional<Person> person, AccessRights rights) {
        return rights.visibility() == Visibility.PUBLIC
                || visit.opened().contains(rights.kb())
                || person.filter(p -> opened.get(p.id()).contains(rights.kb())).isPresent();
    }

    /** Called regularly. Reads the access rights, so that {@code last} is recent when the database becomes unavailable. */
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void keepUp() {
        try {
            read();
        } catch (StorageFailure away) {
            // The failure is thrown to the caller that needs the data
        }
    }

    /**
     * Reads the access rights. While the database is unavailable, returns what was read last, which still holds because nobody
     * can change rights while the database is unavailable. If nothing was read before, throws the failure.
     */
    private Map<KbId, AccessRights> read() {
        int before = changes.get();
        try {
            Map<KbId, AccessRights> now = storage.read(
                    () -> rightsStore.all().stream().collect(Collectors.toMap(AccessRights::kb, Function.identity())));
            if (changes.get() == before) {
                last = now;
            }
            return now;
        } catch (StorageFailure away) {
            Map<KbId, AccessRights> known = last;
            if (known != null) {
                return known;
            }
            throw away;
        }
    }
}
