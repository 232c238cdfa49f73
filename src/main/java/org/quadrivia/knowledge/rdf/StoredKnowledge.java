package org.quadrivia.knowledge.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.DataFolderUnusable;
import org.springframework.util.FileSystemUtils;

/**
 * The knowledge bases of a data folder, each in {@code kb/{id}}: {@code tdb} is the store, {@code families} is written out of
 * it at each start. The shipped ontology is put there on the first start, and again where a new version ships another and the
 * copy was not edited.
 */
final class StoredKnowledge {
    private static final int LONGEST_ID = 64;
    /** What the names of files of shapes begin with, among the files kept beside the quads. */
    private static final String SHAPES = "shapes/";

    private final DataFolder folder;
    private final Lazy<ShippedOntology> shipped;
    private final Clock clock;

    StoredKnowledge(DataFolder folder, Clock clock) {
        this(folder, ShippedOntology::read, clock);
    }

    StoredKnowledge(DataFolder folder, Supplier<ShippedOntology> shipped, Clock clock) {
        this.folder = folder;
        this.shipped = new Lazy<>(shipped);
        this.clock = clock;
    }

    /**
     * The shipped one first, the others by name.
     *
     * @throws DataFolderUnusable where the disk fails
     */
    List<Shelf> read() {
        try {
            List<Shelf> shelves = new ArrayList<>();
            for (KbId id : stored()) {
                open(id).ifPresent(shelves::add);
            }
            if (!shipped.get().isEmpty() && shelves.stream().noneMatch(Shelf::shipped)) {
                shelves.add(seed(shelves));
            }
            shelves.sort(Comparator.comparing((Shelf shelf) -> !shelf.shipped())
                    .thenComparing(shelf -> shelf.id().value()));
            return shelves;
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            throw unusable(e);
        }
    }

    private List<KbId> stored() throws IOException {
        Path all = folder.path().resolve("kb");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> bases = Files.list(all)) {
            return bases.filter(base -> Files.isDirectory(tdb(base)))
                    .map(base -> new KbId(base.getFileName().toString()))
                    .toList();
        }
    }

    /** Empty where a first revision was begun and never came about. */
    private Optional<Shelf> open(KbId id) throws IOException {
        try (TdbStore store = TdbStore.open(tdb(base(id)), clock)) {
            Optional<Ledger.Head> head = store.head();
            if (head.isPresent()
                    && !shipped.get().isEmpty()
                    && head.get().outdated(shipped.get().digest())) {
                return Optional.of(
                        shipped.get().inFolder(files -> publish(store, id, Loading.orRefuse(files), "store.reseeded")));
            }
            return store.published().map(stored -> shelf(id, stored.head(), stored.snapshot()));
        }
    }

    /** A new one, of that name or one like it that is free. */
    Shelf create(KbId wanted, Snapshot first, Map<String, String> families, KnowledgeStore.Note note) {
        try {
            KbId id = free(wanted, candidate -> Files.exists(base(candidate)));
            try (TdbStore store = TdbStore.open(tdb(base(id)), clock)) {
                store.publish(first, Optional.empty(), families, note);
                return shelf(id, store.head().orElseThrow(), first);
            }
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            throw unusable(e);
        }
    }

    /** Asks or changes the store of one that is there. */
    <T> T with(KbId id, Function<TdbStore, T> use) {
        try (TdbStore store = TdbStore.open(tdb(base(id)), clock)) {
            return use.apply(store);
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            throw unusable(e);
        }
    }

    boolean holds(KbId id) {
        return Files.isDirectory(tdb(base(id)));
    }

    Shelf shelf(KbId id, TdbStore store, Snapshot snapshot) {
        return shelf(id, store.head().orElseThrow(), snapshot);
    }

    /** First by its name, in one step, so that half of one is never read. */
    void delete(KbId id) {
        try {
            Path gone = base(id).resolve("gone");
            FileSystemUtils.deleteRecursively(gone);
            Files.move(tdb(base(id)), gone, StandardCopyOption.ATOMIC_MOVE);
            FileSystemUtils.deleteRecursively(base(id));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private DataFolderUnusable unusable(Exception e) {
        return new DataFolderUnusable(
                Messages.text("store.unwritable", folder.path(), String.valueOf(e.getMessage())), e);
    }

    private Shelf seed(List<Shelf> taken) throws IOException {
        return shipped.get().inFolder(files -> {
            LoadOutcome.Loaded loaded = Loading.orRefuse(files);
            KbId id = free(Cards.id(loaded.snapshot().kb()), wanted -> isTaken(wanted, taken));
            try (TdbStore store = TdbStore.open(tdb(base(id)), clock)) {
                return publish(store, id, loaded, "store.seeded");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Shelf publish(TdbStore store, KbId id, LoadOutcome.Loaded loaded, String why) {
        Snapshot snapshot = (Snapshot) loaded.snapshot();
        Map<String, String> beside = new TreeMap<>();
        loaded.families().forEach(file -> beside.put(String.valueOf(file.getFileName()), text(file)));
        loaded.shapes().forEach(file -> beside.put(SHAPES + file.getFileName(), text(file)));
        Ledger.Seed seed = new Ledger.Seed(shipped.get().digest(), snapshot.revision());
        store.publish(
                snapshot, Optional.of(seed), beside, new KnowledgeStore.Note(Messages.text(why), Optional.empty()));
        return shelf(id, store.head().orElseThrow(), snapshot);
    }

    private Shelf shelf(KbId id, Ledger.Head head, Snapshot snapshot) {
        Path place = base(id).resolve("families");
        List<Path> families = new ArrayList<>();
        List<Path> shapes = new ArrayList<>();
        new TreeMap<>(head.families())
                .forEach((name, text) -> (name.startsWith(SHAPES) ? shapes : families).add(written(place, name, text)));
        return new Shelf(id, snapshot, head.seed().isPresent(), families, shapes);
    }

    private Path base(KbId id) {
        return folder.path().resolve("kb").resolve(id.value());
    }

    private static Path tdb(Path base) {
        return base.resolve("tdb");
    }

    private static KbId free(KbId wanted, Predicate<KbId> taken) {
        KbId id = wanted;
        for (int i = 2; taken.test(id); i++) {
            String end = "-" + i;
            String start = wanted.value();
            id = new KbId(start.substring(0, Math.min(start.length(), LONGEST_ID - end.length())) + end);
        }
        return id;
    }

    private static boolean isTaken(KbId id, List<Shelf> taken) {
        return taken.stream().anyMatch(shelf -> shelf.id().equals(id));
    }

    private static Path written(Path place, String name, String text) {
        try {
            Path file = place.resolve(name);
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !text(file).equals(text)) {
                Files.writeString(file, text);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
