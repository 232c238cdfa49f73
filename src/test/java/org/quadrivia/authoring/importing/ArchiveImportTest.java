package org.quadrivia.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.editing.media.MediaEditor;
import org.quadrivia.authoring.editing.media.MediaWords;
import org.quadrivia.authoring.export.ExportFormat;
import org.quadrivia.authoring.export.KnowledgeBaseExport;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.SampleMedia;
import org.quadrivia.knowledge.view.KbDetails;
import org.springframework.beans.factory.annotation.Autowired;

/** A knowledge base that was exported with its pictures comes back with them: as a new one, and into one that exists. */
@Timeout(120)
class ArchiveImportTest extends AuthoringStage {
    @Autowired
    private ImportService imports;

    @Autowired
    private KnowledgeBaseExport exports;

    @Autowired
    private MediaLibrary library;

    @Autowired
    private MediaEditor media;

    @TempDir
    private Path folder;

    @Test
    void itBecomesAKnowledgeBaseWithItsPicturesAndComesIntoOneThatExists() throws IOException {
        MediaFile picture = library.bring(kb, SampleMedia.png(Color.RED));
        media.attach(
                draft(),
                new EntityId(HOME + "asim-munir"),
                picture.name(),
                new MediaWords("A man.", "en", "Ada", ""),
                new EntityId(HOME + "passage/1.6"));
        publish();
        byte[] zip = exported();

        String id = imports.begin(List.of(upload(zip)));
        assertThat(settled(id)).isInstanceOf(ImportState.Ready.class);
        KbId made = imports.publish(id, KbDetails.titled("Back"), Visibility.PRIVATE)
                .orElseThrow();

        assertThat(library.files(made)).containsExactly(picture.name());
        assertThat(library.open(library.all(made).getFirst()).readAllBytes()).isEqualTo(picture.bytes());
        assertThat(snapshots.published(made).orElseThrow().asserted().size())
                .isEqualTo(now().asserted().size());

        KbId other = bases.create(KbDetails.titled("Other"));
        String again = imports.begin(List.of(upload(zip)));
        settled(again);
        imports.compare(again, other);
        settled(again);
        imports.merge(again, Set.of());
        settled(again);
        assertThat(imports.keep(again)).get().isInstanceOf(EditOutcome.Kept.class);
        assertThat(library.files(other)).containsExactly(picture.name());
    }

    @Test
    void whatIsNoExportIsRefusedInWordsAndBesideOtherFilesToo() throws IOException {
        Path other = Files.writeString(folder.resolve("a.ttl"), "<a> <b> <c> .");

        String broken = imports.begin(List.of(upload("no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertRefused(broken, "is no ZIP file");
        String two = imports.begin(List.of(upload(exported()), new ImportService.Upload("a.ttl", other)));
        assertRefused(two, "by itself");
    }

    private void assertRefused(String id, String words) {
        assertThat(settled(id))
                .isInstanceOfSatisfying(
                        ImportState.Refused.class,
                        refused -> assertThat(refused.faults().getFirst().message())
                                .contains(words));
    }

    private byte[] exported() throws IOException {
        Path file = folder.resolve("out.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            exports.write(kb, ExportFormat.ARCHIVE, out);
        }
        return Files.readAllBytes(file);
    }

    private ImportService.Upload upload(byte[] zip) throws IOException {
        return new ImportService.Upload("dataset.zip", Files.write(folder.resolve("upload"), zip));
    }

    private ImportState settled(String id) {
        while (!imports.state(id).orElseThrow().settled()) {
            Thread.onSpinWait();
        }
        return imports.state(id).orElseThrow();
    }
}
