package org.quadrivia.cli.common;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file completely or not at all: first to a temporary file in the same folder, which is then moved into place. */
public final class OutputFile {
    private OutputFile() {}

    /** The text to write. */
    public interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** The bytes to write. */
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws CommandRefused if the file cannot be written; an existing file then stays unchanged */
    public static void write(Path file, Content content) {
        writeBytes(file, out -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
        });
    }

    /** @throws CommandRefused if the file cannot be written; an existing file then stays unchanged */
    public static void writeBytes(Path file, Bytes content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                direct(file, content);
            } else {
                moved(file.toAbsolutePath(), content);
            }
        } catch (IOException e) {
            throw CommandRefused.because("cli.output.unwritable", file, Refusals.cause(e));
        }
    }

    /** Writes to a pipe or a terminal, which cannot be replaced. */
    private static void direct(Path file, Bytes content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }

    private static void moved(Path file, Bytes content) throws IOException {
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.writeTo(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
