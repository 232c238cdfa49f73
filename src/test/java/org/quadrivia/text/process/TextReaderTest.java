package org.quadrivia.text.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.text.SourceText;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextPassage;
import org.quadrivia.text.TextRefused;

class TextReaderTest {
    @TempDir
    private Path folder;

    private static SourceText read(Path file, Duration time) throws IOException {
        TextLimits usual = TextLimits.USUAL;
        return TextReader.read(
                file,
                "a.pdf",
                new TextLimits(
                        usual.bytes(), usual.unpacked(), usual.pages(), usual.passages(), usual.characters(), time),
                new CompletableFuture<>());
    }

    @Test
    void aTextComesBackFromTheProcess() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "# Rivers\n\nThe Rhine is “long”.\n");

        SourceText text = TextReader.read(file, "ri ver's.md", TextLimits.USUAL, new CompletableFuture<>());

        assertThat(text.passages()).containsExactly(new TextPassage("1.1", "Rivers", "The Rhine is “long”."));
        assertThat(text.title()).isEqualTo("Rivers");
    }

    @Test
    void refusalsComeBackInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "PK\u0003\u0004 broken");

        assertThatThrownBy(() -> read(file, Duration.ofSeconds(30)))
                .isInstanceOf(TextRefused.class)
                .hasMessageContaining("damaged");
    }

    /** A PDF of a few kilobytes whose page unpacks to more than the process has memory. */
    @Test
    void aFileThatNeedsTooMuchMemoryHarmsOnlyTheProcess() throws IOException {
        Path file = PdfBomb.write(folder.resolve("bomb.pdf"), 700);

        assertThat(Files.size(file)).isLessThan(3 << 20);
        assertThatThrownBy(() -> read(file, Duration.ofSeconds(60)))
                .isInstanceOf(TextRefused.class)
                .hasMessageMatching("(?s).*(memory|seconds|characters).*");
        noneIsLeft();
    }

    /** The command of a process that has ended cannot be read any more. */
    private static void noneIsLeft() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (readers() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(readers()).isZero();
    }

    private static long readers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(TextWorker.MODE))
                .count();
    }

    @Test
    void theProcessIsKilledWhenItsTimeIsOver() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "Some words.");
        long before = System.nanoTime();

        assertThatThrownBy(() -> read(file, Duration.ofMillis(1)))
                .isInstanceOf(TextRefused.class)
                .hasMessageContaining("seconds and was stopped");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void theProcessIsKilledWhenNobodyWantsTheText() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "Some words.");
        CompletableFuture<String> stopped = new CompletableFuture<>();
        CompletableFuture<Object> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return TextReader.read(file, "a.txt", TextLimits.USUAL, stopped);
            } catch (TextRefused | IOException refused) {
                return refused;
            }
        });
        stopped.complete("enough");

        assertThat(reading.get(10, TimeUnit.SECONDS)).isNotNull();
        noneIsLeft();
    }

    @Test
    void anAnswerThatClaimsTooMuchIsNotBelieved() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(1);
            out.writeInt(Integer.MAX_VALUE);
        }
        DataInputStream long_ = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

        assertThatThrownBy(() -> TextStream.read(long_, TextLimits.USUAL)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        SourceText text = new SourceText("T", "", List.of(new TextPassage("1", "", "ä€😀")), List.of("n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextStream.write(text, new DataOutputStream(bytes));

        assertThat(TextStream.read(
                        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), TextLimits.USUAL))
                .isEqualTo(new TextStream.Answer.Read(text));
    }
}
