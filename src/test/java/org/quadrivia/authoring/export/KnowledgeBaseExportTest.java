package org.quadrivia.authoring.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.editing.media.MediaEditor;
import org.quadrivia.authoring.editing.media.MediaWords;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.media.SampleMedia;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("full")
class KnowledgeBaseExportTest extends AuthoringStage {
    @Autowired
    private KnowledgeBaseExport exports;

    @Autowired
    private MediaLibrary library;

    @Autowired
    private MediaEditor media;

    @TempDir
    private Path folder;

    /** What is written and read back is the same revision, blank nodes included. */
    @ParameterizedTest
    @EnumSource(names = {"TRIG", "NQUADS", "JSONLD"})
    void whatIsTakenAwayAndBroughtBackIsTheSame(ExportFormat format) throws IOException {
        add(
                MUNIR,
                "<" + HOME + "asim-munir> <" + HOME + "knows> [ <" + HOME + "since> 2019 ; <" + HOME + "how> [ <" + HOME
                        + "q> 1.50 , \"1\"^^<http://www.w3.org/2001/XMLSchema#byte> ] ] .");
        publish();
        Path file = written(format);

        LoadOutcome loaded = KnowledgeLoader.load(file);

        assertThat(loaded).isInstanceOfSatisfying(LoadOutcome.Loaded.class, read -> {
            assertThat(read.snapshot().revision()).isEqualTo(now().revision());
            assertThat(read.snapshot().kb()).isEqualTo(now().kb());
        });
    }

    @Test
    void theQuestionsAreThoseOfTheBank() throws IOException {
        List<Item> written = Files.readAllLines(written(ExportFormat.ITEMS)).stream()
                .map(ItemJson::read)
                .toList();

        assertThat(written).isEqualTo(bank().items());
    }

    @Test
    void whatItAssertsHoldsNoClaims() throws IOException {
        String turtle = Files.readString(written(ExportFormat.TURTLE), StandardCharsets.UTF_8);

        assertThat(turtle).contains("asim-munir");
        assertThat(KnowledgeLoader.load(folder.resolve("asserted.ttl"))).isInstanceOf(LoadOutcome.Loaded.class);
    }

    /** The archive holds the data, the files that it names, and which name stands for which file. */
    @Test
    void anArchiveHoldsThePicturesToo() throws IOException {
        MediaFile picture = library.bring(kb, SampleMedia.png(Color.RED));
        library.bring(kb, SampleMedia.png(Color.BLUE));
        media.attach(
                draft(),
                new EntityId(HOME + "asim-munir"),
                picture.name(),
                new MediaWords("A man.", "en", "", ""),
                new EntityId(HOME + "passage/1.6"));
        publish();
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        List<String> names = new ArrayList<>();

        try (ZipFile zip = new ZipFile(written(ExportFormat.ARCHIVE).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                names.add(entry.getName());
                Path file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
            }
        }

        String path = "files/" + picture.name().digest() + ".png";
        assertThat(names).containsExactly("dataset.trig", path, "files.ttl");
        assertThat(MediaName.of(Files.readAllBytes(unpacked.resolve(path)))).isEqualTo(picture.name());
        assertThat(Files.readString(unpacked.resolve("files.ttl")))
                .isEqualTo("<" + picture.name() + "> <https://schema.org/contentUrl> <" + path + "> .\n");
        assertThat(KnowledgeLoader.load(unpacked.resolve("dataset.trig")))
                .isInstanceOfSatisfying(
                        LoadOutcome.Loaded.class,
                        read -> assertThat(read.snapshot().revision()).isEqualTo(now().revision()));
    }

    @Test
    void nobodyElseTakesItAway() {
        signInAs(teacher("eve"));

        assertThatThrownBy(() -> exports.write(kb, ExportFormat.TRIG, OutputStream.nullOutputStream()))
                .isInstanceOf(AccessRefused.class);
    }

    private Path written(ExportFormat format) throws IOException {
        Path file = folder.resolve(format.file());
        try (OutputStream out = Files.newOutputStream(file)) {
            exports.write(kb, format, out);
        }
        return file;
    }
}
