package org.quadrivia.question.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The word lists beside the questions' other texts: UTF-8, one entry on a line, lines with # are comments. */
final class WordFiles {
    private static final String FOLDER = "/org/quadrivia/question/answers/";

    private WordFiles() {}

    /** Returns the entries of a list; none if there is no such list, as for a language without one. */
    static Stream<String> lines(String file) {
        try (InputStream in = WordFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                return Stream.of();
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return lines.stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
