package org.quadrivia.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.backup.Backup;
import org.quadrivia.backup.BackupFile;
import org.quadrivia.backup.BackupPart;
import org.quadrivia.backup.Manifest;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.MediaCheck;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.SampleMedia;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;
import org.quadrivia.storage.jdbc.PeopleStore;
import org.springframework.context.ConfigurableApplicationContext;

@OnEachDatabase
class MediaStoreTest {
    private static final KbId KB = new KbId("kb");
    private static final KbId OTHER = new KbId("other");
    private static final Instant NOW = Instant.parse("2026-12-02T03:04:05Z");

    private final TestDatabase database;
    private Map<String, Object> settings = Map.of();
    private ConfigurableApplicationContext context;
    private MediaStore store;

    @TempDir
    private Path folder;

    MediaStoreTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws IOException {
        settings = database.fresh();
        context = TestDatabase.open(settings, "org.quadrivia.authoring.jdbc");
        store = context.getBean(MediaStore.class);
        for (KbId kb : List.of(KB, OTHER)) {
            store.removeAll(kb);
        }
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aFileComesBackInPartsAsItWas() {
        MediaFile file = large();

        store.put(KB, file, NOW);
        store.put(KB, file, NOW.plusSeconds(1));

        KeptFile kept = store.of(KB).getFirst();
        assertThat(kept).isEqualTo(new KeptFile(KB, file.name(), file.kind(), file.bytes().length, NOW.plusSeconds(1)));
        assertThat(store.find(file.name())).containsExactly(kept);
        assertThat(contents(kept)).isEqualTo(file.bytes());
        assertThat(store.size(KB)).isEqualTo(file.bytes().length);
        assertThat(store.of(OTHER)).isEmpty();
    }

    @Test
    void eachBaseHasItsOwn() {
        MediaFile file = large();
        store.put(KB, file, NOW);
        store.copyAll(KB, OTHER, NOW);

        store.removeAll(KB);

        assertThat(store.of(KB)).isEmpty();
        assertThat(store.find(file.name())).extracting(KeptFile::kb).containsExactly(OTHER);
        assertThat(contents(store.of(OTHER).getFirst())).isEqualTo(file.bytes());
    }

    @Test
    void whatIsBroughtAgainIsNotRemoved() {
        MediaFile file = large();
        store.put(KB, file, NOW);
        KeptFile read = store.unpublished(NOW.plusSeconds(1)).getFirst();
        store.put(KB, file, NOW.plusSeconds(2));

        store.remove(read);
        assertThat(store.of(KB)).hasSize(1);
        store.publish(read);

        assertThat(store.unpublished(NOW.plusSeconds(9))).isEmpty();
        assertThat(store.isInDraft(read)).isFalse();
    }

    @Test
    void aBackupHoldsFilesAndBringsThemBack() throws IOException {
        MediaFile file = large();
        store.put(KB, file, NOW);
        BackupPart part = context.getBean(BackupPart.class);
        Manifest.Part before = Manifest.of(part);
        Path path = folder.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(path)) {
            new Backup("Quadrivia 1", List.of(part)).write(out, NOW);
        }

        PeopleStore restored = PeopleStore.inFolder(folder);
        try (BackupFile backup = BackupFile.open(path)) {
            restored.bring(backup);
        }

        assertThat(Manifest.of(restored.backup())).isEqualTo(before);
        assertThat(before.sections())
                .filteredOn(section -> section.name().equals("media_part"))
                .singleElement()
                .matches(section -> section.lines() > 2);
    }

    /** Returns one of several parts, which does not compress. */
    private static MediaFile large() {
        Random random = new Random(1);
        StringBuilder path = new StringBuilder();
        while (path.length() < 200_000) {
            path.append('L').append(random.nextInt(1000)).append(' ').append(random.nextInt(1000));
        }
        return MediaCheck.check(SampleMedia.svg("<path d=\"M0 0" + path + "\"/>"), 1 << 20);
    }

    private byte[] contents(KeptFile file) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; ; i++) {
            Optional<byte[]> part = store.part(file, i);
            if (part.isEmpty()) {
                return all.toByteArray();
            }
            all.writeBytes(part.get());
        }
    }
}
