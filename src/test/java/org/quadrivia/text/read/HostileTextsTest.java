package org.quadrivia.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.text.Documents;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextRefused;

/** Files that were made to harm, or are no texts, are refused in words that say what to do. */
class HostileTextsTest {
    private static final TextLimits SMALL = new TextLimits(8 << 20, 20 << 20, 3, 100, 50_000, Duration.ofSeconds(10));

    @TempDir
    private Path folder;

    private void refused(Path file, String why) {
        assertThatThrownBy(() -> TextFile.read(file, String.valueOf(file.getFileName()), SMALL))
                .isInstanceOf(TextRefused.class)
                .hasMessageContaining(why);
    }

    @Test
    void stopsUnpackingABomb() throws IOException {
        String start =
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>";
        Path word = Documents.spaces(
                folder.resolve("a.docx"), "word/document.xml", start, 15, "x</w:t></w:r></w:p></w:body></w:document>");

        assertThat(Files.size(word)).isLessThan(100_000);
        refused(word, "far larger than any text");
    }

    @Test
    void unpacksNoMoreThanTheSum() throws IOException {
        List<String> chapters = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> "<!-- " + (" " + i).repeat(1_500_000) + " --><p>Short.</p>")
                .toList();

        refused(Documents.book(folder.resolve("a.epub"), chapters), "far larger than any text");
    }

    @Test
    void expandsNoEntities() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>";
        String body =
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&%s;</w:t></w:r></w:p></w:body></w:document>";
        for (String entity : List.of("b", "c")) {
            refused(
                    Documents.packed(
                            folder.resolve(entity + ".docx"),
                            Map.of("word/document.xml", bomb + body.formatted(entity))),
                    "XML entity");
        }
    }

    @Test
    void refusesMacros() {
        refused(
                Documents.packed(
                        folder.resolve("a.docm"), Map.of("word/document.xml", "<x/>", "word/vbaProject.bin", "x")),
                "macros");
    }

    @Test
    void refusesAGigabyteOfSpacesByItsSize() throws IOException {
        Path file = folder.resolve("spaces.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        refused(file, "larger than 8 MB");
    }

    @Test
    void readsMegabytesOfSpacesInATrice() throws IOException {
        Path file = Files.writeString(folder.resolve("spaces.txt"), " \n".repeat(4_000_000));

        refused(file, "no text in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void readsNestingAndRepetitionInATrice(String name) throws IOException {
        for (String piece : List.of("> ", "<div>", "<b>", "[", "*a ", "`", "<!--", "&lt;", "- ")) {
            Path file = Files.writeString(folder.resolve(name), piece.repeat(60_000) + " word");
            long before = processorTime();
            try {
                TextFile.read(file, name, SMALL);
            } catch (TextRefused fine) {
                assertThat(fine.words()).isNotBlank();
            }
            assertThat(Duration.ofNanos(processorTime() - before)).as(piece).isLessThan(Duration.ofSeconds(8));
        }
    }

    /** Returns the processor time of this thread in nanoseconds: other tests run beside this one. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void refusesTooManyPassagesCharactersAndPages() throws IOException {
        refused(Files.writeString(folder.resolve("a.txt"), "A line.\n\n".repeat(101)), "more than 100 paragraphs");
        refused(Files.writeString(folder.resolve("b.txt"), "word ".repeat(10_100)), "more than 50,000 characters");
        refused(
                Documents.pdf(folder.resolve("c.pdf"), List.of(List.of(), List.of(), List.of(), List.of())),
                "more than 3 pages");
    }

    @Test
    void saysWhatIsNoText() throws IOException {
        refused(
                Files.write(folder.resolve("a.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                "old Word");
        refused(Files.writeString(folder.resolve("a.rtf"), "{\\rtf1 x}"), "RTF");
        refused(Files.write(folder.resolve("a.txt"), new byte[] {'a', 0, 1, 2, 3}), "no text that can be read");
        refused(Files.writeString(folder.resolve("b.txt"), ""), "no text in it");
        refused(Files.writeString(folder.resolve("a.docx"), "PK\u0003\u0004 broken"), "damaged");
        refused(Documents.packed(folder.resolve("b.docx"), Map.of("x", "y")), "no text that can be read");
        refused(Documents.packed(folder.resolve("c.docx"), Map.of("word/document.xml", "<a><b></a>")), "damaged");
        refused(Documents.pdf(folder.resolve("a.pdf"), List.of(List.of())), "recognised by a scanning program");
    }
}
