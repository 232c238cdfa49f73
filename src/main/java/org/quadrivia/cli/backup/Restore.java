package org.quadrivia.cli.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.Messages;
import org.quadrivia.backup.BackupFile;
import org.quadrivia.backup.BackupUnusable;
import org.quadrivia.backup.Manifest;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.knowledge.rdf.library.KnowledgeBackup;
import org.quadrivia.storage.jdbc.PeopleStore;

/**
 * Builds both stores next to the existing ones, verifies them, and only then swaps them. A restore that fails leaves everything
 * as it was. A database that is not a file is filled in one transaction, as the last step before the folders are renamed.
 */
final class Restore {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final List<String> OURS = List.of("kb", "people");

    private final OfflineStores stores;
    private final BackupFile file;
    private final Path beside;

    Restore(OfflineStores stores, BackupFile file) {
        this.stores = stores;
        this.file = file;
        this.beside = stores.folder().resolve("restoring");
    }

    /**
     * Restores the backup.
     *
     * @param replace whether to move existing data aside
     * @return the folder that now holds the old data; empty if there was none
     * @throws CommandRefused if there is existing data and {@code replace} is false
     */
    Optional<Path> run(boolean replace) throws IOException {
        boolean empty = stores.isEmpty();
        if (!empty && !replace) {
            throw CommandRefused.because("backup.notEmpty", stores.folder());
        }
        Path aside = stores.folder().resolve("backups").resolve("replaced-" + TIME.format(Instant.now()));
        delete(beside);
        try {
            build();
            if (!empty) {
                Files.createDirectories(aside);
            }
            bringPeople(empty ? Optional.empty() : Optional.of(aside));
            changePlaces(aside);
        } finally {
            delete(beside);
        }
        return empty ? Optional.empty() : Optional.of(aside);
    }

    private void build() {
        Manifest.Part part = file.manifest()
                .part(KnowledgeBackup.NAME)
                .orElseThrow(() -> new BackupUnusable(Messages.text("backup.part", KnowledgeBackup.NAME)));
        KnowledgeBackup knowledge = stores.knowledge().in(beside);
        knowledge.bring(file, part);
        Manifest.difference(part, Manifest.of(knowledge)).ifPresent(section -> {
            throw new BackupUnusable(Messages.text("backup.different", section));
        });
    }

    private void bringPeople(Optional<Path> aside) throws IOException {
        if (stores.people().isFile()) {
            PeopleStore.inFolder(beside).bring(file);
            return;
        }
        if (aside.isPresent()) {
            try (OutputStream out = Files.newOutputStream(aside.get().resolve("people.zip"))) {
                OfflineStores.backup(List.of(stores.people().backup()))
                        .write(out, Clock.systemUTC().instant());
            }
        }
        stores.people().bring(file);
    }

    private void changePlaces(Path aside) throws IOException {
        for (String store : OURS) {
            Path now = stores.folder().resolve(store);
            if (Files.exists(now) && Files.exists(beside.resolve(store))) {
                Files.createDirectories(aside);
                Files.move(now, aside.resolve(store));
            }
            if (Files.exists(beside.resolve(store))) {
                Files.move(beside.resolve(store), now);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
