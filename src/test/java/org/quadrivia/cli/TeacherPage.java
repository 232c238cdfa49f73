package org.quadrivia.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The page that {@code report} writes, for tests that look at it in a browser. */
public final class TeacherPage {
    private TeacherPage() {}

    /**
     * Writes the page of a bank of some items into the folder, with what they lack of a whole one told as breaches.
     *
     * @return the file
     */
    public static Path ofSome(Path kb, int items, Path folder) {
        Path bank = folder.resolve("some.jsonl");
        Path out = folder.resolve("report.html");
        CommandOutput made = CommandOutput.by(
                "generate", "--kb", kb.toString(), "--limit", String.valueOf(items), "--out", bank.toString());
        CommandOutput said =
                CommandOutput.by("report", "--kb", kb.toString(), "--bank", bank.toString(), "--out", out.toString());
        if (made.code() != 0 || !Files.exists(out)) {
            throw new AssertionError(made + "\n" + said);
        }
        return out;
    }

    /**
     * Writes it into the folder.
     *
     * @return the file
     */
    public static Path of(Path kb, Path folder) {
        Path out = folder.resolve("report.html");
        CommandOutput said = CommandOutput.by("report", "--kb", kb.toString(), "--out", out.toString());
        if (said.code() != 0) {
            throw new AssertionError(said.toString());
        }
        return out;
    }
}
