package org.quadrivia.knowledge.rdf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.backup.Backup;
import org.quadrivia.backup.BackupFile;
import org.quadrivia.backup.BackupUnusable;
import org.quadrivia.backup.Manifest;
import org.quadrivia.knowledge.rdf.store.FolderStores;
import org.quadrivia.knowledge.rdf.store.server.SparqlServer;
import org.quadrivia.storage.DataFolder;

@Tag("full")
class KnowledgeBackupTest {
    private static final String RDF = """
            @prefix : <http://e.org/> .
            :a :knows :b , [ :name "c\\n“d”"@en , "1.0"^^<http://www.w3.org/2001/XMLSchema#decimal> ; :knows [] ] .
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path other;

    @Test
    void comesBackTheSameToTheLetterWithItsRevisionsAndFamilies() throws IOException {
        String revision = start(data);
        KnowledgeBackup before = new KnowledgeBackup(data);

        try (BackupFile file = BackupFile.open(write(before))) {
            new KnowledgeBackup(other)
                    .bring(file, file.manifest().part(KnowledgeBackup.NAME).orElseThrow());
        }

        assertThat(Manifest.of(new KnowledgeBackup(other))).isEqualTo(Manifest.of(before));
        assertThat(Manifest.of(before).sections().getFirst().about())
                .containsEntry("revision", revision)
                .containsEntry("revisions", "1");
        assertThat(start(other)).isEqualTo(revision);
    }

    @Test
    void aFolderWithoutKnowledgeIsEmpty() {
        assertThat(new KnowledgeBackup(other).isEmpty()).isTrue();
    }

    @Test
    void whatAServerKeepsIsNamedAndCannotBeRestoredThere() throws IOException {
        start(data);
        SparqlServer.Address server = new SparqlServer.Address("http://e.org/q", "http://e.org/u", "", "");
        KnowledgeBackup kept = new KnowledgeBackup(data, Optional.of(server));

        assertThat(Manifest.of(kept).sections()).isEmpty();
        assertThat(Manifest.of(kept).about(KnowledgeBackup.SERVER)).isEqualTo("http://e.org/u");
        try (BackupFile file = BackupFile.open(write(new KnowledgeBackup(data)))) {
            Manifest.Part part = file.manifest().part(KnowledgeBackup.NAME).orElseThrow();
            assertThatThrownBy(() -> kept.in(other).bring(file, part))
                    .isInstanceOf(BackupUnusable.class)
                    .hasMessageContaining("http://e.org/u");
        }
    }

    private Path write(KnowledgeBackup part) throws IOException {
        Path path = data.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(path)) {
            new Backup("Quadrivia 1", List.of(part)).write(out, Instant.EPOCH);
        }
        return path;
    }

    /** The revision that is served then. */
    private static String start(Path folder) {
        ShippedOntology shipped = ShippedOntology.of(Map.of(
                "one.ttl", RDF.getBytes(StandardCharsets.UTF_8), "own.rq", "# own".getBytes(StandardCharsets.UTF_8)));
        try (DataFolder held = DataFolder.hold(folder);
                StoredKnowledge stored =
                        new StoredKnowledge(new FolderStores(held.path(), Clock.systemUTC()), () -> shipped)) {
            return stored.read().getFirst().snapshot().revision();
        }
    }
}
