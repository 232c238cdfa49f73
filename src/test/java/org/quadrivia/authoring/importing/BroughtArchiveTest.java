package org.quadrivia.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.media.MediaCheck;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.SampleMedia;

/** What is unpacked of archives that strangers may have made, and what is refused. */
class BroughtArchiveTest {
    private static final BroughtArchive.Limits LIMITS = new BroughtArchive.Limits(20L << 20, 1 << 20, 1 << 20);
    private static final byte[] DATA = "<urn:g> { <urn:a> <urn:b> <urn:c> }".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void dataAndFilesAreUnpacked() throws IOException {
        MediaFile picture = MediaCheck.check(SampleMedia.png(Color.RED), LIMITS.file());

        BroughtArchive archive = unpacked(Map.of("dataset.trig", DATA, path(picture, "png"), picture.bytes()));

        assertThat(archive.data()).hasBinaryContent(DATA);
        assertThat(archive.files())
                .singleElement()
                .satisfies(file -> assertThat(file).hasBinaryContent(picture.bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../dataset.trig",
                "/etc/passwd",
                "files/../../evil.png",
                "files/short.png",
                "files\\\\x.png",
                "word/document.xml",
                "questions/mine.rq"
            })
    void whatNoExportHoldsIsRefusedByItsName(String name) {
        assertRefused(Map.of("dataset.trig", DATA, name, DATA), "which no export");
        assertThat(folder.resolveSibling("evil.png")).doesNotExist();
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() {
        assertRefused(Map.of("dataset.trig", new byte[21 << 20]), "unpacks to more");
        assertRefused(Map.of("dataset.trig", new byte[8 << 20]), "unpacks to more");
    }

    @Test
    void filesAreExaminedLikeThoseThatAreUploaded() {
        MediaFile picture = MediaCheck.check(SampleMedia.png(Color.RED), LIMITS.file());
        MediaFile other = MediaCheck.check(SampleMedia.png(Color.BLUE), LIMITS.file());

        assertRefused(Map.of("dataset.trig", DATA, path(picture, "png"), other.bytes()), "other contents");
        assertRefused(Map.of("dataset.trig", DATA, path(picture, "svg"), svg("<script/>")), "cannot be kept");
        assertRefused(Map.of("dataset.trig", DATA, path(picture, "png"), new byte[(1 << 20) + 1]), "cannot be kept");
        assertRefused(Map.of("files.ttl", DATA), "no dataset.trig");
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    private static String path(MediaFile file, String ending) {
        return "files/" + file.name().digest() + "." + ending;
    }

    private void assertRefused(Map<String, byte[]> parts, String words) {
        assertThatThrownBy(() -> unpacked(parts))
                .isInstanceOf(BroughtArchive.Refused.class)
                .hasMessageContaining(words);
    }

    private BroughtArchive unpacked(Map<String, byte[]> parts) throws IOException {
        Path work = Files.createTempDirectory(folder, "work");
        Path zip = work.resolve("dataset.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : new LinkedHashMap<>(parts).entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        BroughtArchive archive = new BroughtArchive(zip, work, LIMITS);
        archive.unpack(() -> false);
        return archive;
    }
}
