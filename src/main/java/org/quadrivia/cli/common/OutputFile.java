package org.quadrivia.cli.common;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file completely or not at all: first to a temporary file in the same folder, which is then moved into place. */
public final class OutputFile {
    private OutputFile() {}

    /** The content to write. */
    public interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** @throws CommandRefused if the file cannot be written; an existing file then stays unchanged */
    public static void write(Path file, Content content) {
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
    private static void direct(Path file, Content content) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            content.writeTo(writer);
        }
    }

    private static void moved(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
