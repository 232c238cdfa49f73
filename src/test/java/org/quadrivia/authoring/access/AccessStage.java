package org.quadrivia.authoring.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;

/** Access as somebody at a browser has it; all in memory. */
abstract class AccessStage {
    final Shelf rightsStore = new Shelf();
    final Browser browser = new Browser();
    final Set<KbId> shipped = new HashSet<>();

    @Nullable
    Person asking;

    final Here database = new Here();
    final AccessControl access = new AccessControl(rightsStore, database, new Asking(), browser, shipped::contains);

    final class Asking implements CurrentPerson {
        @Override
        public Optional<PersonId> id() {
            return person().map(Person::id);
        }

        @Override
        public Optional<Person> person() {
            return Optional.ofNullable(asking);
        }
    }

    static final class Browser implements CurrentRequest {
        final Set<KbId> opened = new HashSet<>();
        boolean underWay = true;

        @Override
        public boolean underWay() {
            return underWay;
        }

        @Override
        public Set<KbId> opened() {
            return opened;
        }

        @Override
        public void open(KbId kb) {
            opened.add(kb);
        }
    }

    static final class Here implements Storage {
        boolean away;

        @Override
        public <T> T write(Supplier<T> work) {
            return read(work);
        }

        @Override
        public <T> T read(Supplier<T> work) {
            if (away) {
                throw new StorageFailure(StorageFailure.Kind.UNAVAILABLE, new IllegalStateException("away"));
            }
            return work.get();
        }
    }

    static final class Shelf implements AccessRightsStore {
        private final Map<KbId, AccessRights> all = new HashMap<>();
        private final Map<PersonId, Set<KbId>> opened = new HashMap<>();

        @Override
        public List<AccessRights> all() {
            return List.copyOf(all.values());
        }

        @Override
        public void keep(AccessRights rights) {
            all.put(rights.kb(), rights);
        }

        @Override
        public boolean begin(AccessRights rights, Instant now) {
            boolean free = !all.containsKey(rights.kb());
            if (free) {
                all.put(rights.kb(), underWay(rights, Optional.of(now)));
            }
            return free;
        }

        @Override
        public void end(KbId kb, Instant now) {
            all.computeIfPresent(kb, (key, rights) -> underWay(rights, Optional.of(now)));
        }

        @Override
        public boolean settle(KbId kb) {
            return all.computeIfPresent(kb, (key, rights) -> underWay(rights, Optional.empty())) != null;
        }

        private static AccessRights underWay(AccessRights rights, Optional<Instant> since) {
            return new AccessRights(
                    rights.kb(),
                    rights.owner(),
                    rights.editors(),
                    rights.visibility(),
                    rights.code(),
                    rights.archived(),
                    since,
                    rights.pictures());
        }

        @Override
        public void remove(KbId kb) {
            all.remove(kb);
        }

        @Override
        public Set<KbId> opened(PersonId person) {
            return opened.getOrDefault(person, Set.of());
        }

        @Override
        public void open(PersonId person, KbId kb) {
            opened.computeIfAbsent(person, p -> new HashSet<>()).add(kb);
        }

        @Override
        public void forget(PersonId person) {
            opened.remove(person);
        }
    }
}
