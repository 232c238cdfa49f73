package org.quadrivia.cli;

import java.nio.file.Path;

/** The page that {@code report} writes, for tests that look at it in a browser. */
public final class TeacherPage {
    private TeacherPage() {}

    /**
     * Writes it into the folder.
     *
     * @return the file
     */
    public static Path of(Path kb, Path folder) {
        Path out = folder.resolve("report.html");
        Said said = Said.by("report", "--kb", kb.toString(), "--out", out.toString());
        if (said.code() != 0) {
            throw new AssertionError(said.toString());
        }
        return out;
    }
}
