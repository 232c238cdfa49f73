package org.quadrivia.question.rdf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/quadrivia/question");
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "es"})
    void everyLanguageHasTheFramesOfEnglishWithTheSameHoles(String language) throws IOException {
        Properties english = frames("en");
        Properties other = frames(language);

        Set<String> expected = new HashSet<>(english.stringPropertyNames());
        // Optional: a language without these words asks such questions as gaps, or puts the place before them
        expected.removeIf(
                key -> (key.startsWith("dated.") || key.startsWith("setting.these")) && !other.containsKey(key));
        assertThat(other.stringPropertyNames()).isEqualTo(expected);
        for (String key : expected) {
            assertThat(holes(other.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key)));
        }
    }

    @Test
    void everyFrameIsUsed() throws IOException {
        String code = code();

        Set<String> unused = new HashSet<>(frames("en").stringPropertyNames());
        unused.removeIf(key -> code.contains("\"" + key + "\"")
                || code.contains(key + " |")
                || code.contains("| " + key)
                || code.contains("   " + key + "\n")
                || code.contains(key + "(")
                || key.endsWith(".inline") && code.contains("\".inline\"")
                || key.endsWith(".kind") && code.contains("\".kind\"")
                || key.startsWith("wrong.")
                || key.startsWith("false."));

        assertThat(unused).isEmpty();
    }

    @Test
    void anUnknownLanguageGetsEnglishFramesAndQuotedLabels() {
        Frames frames = new Frames("nl");

        assertThat(frames.language()).isEqualTo("en");
        assertThat(frames.quoting()).isTrue();
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties frames(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("frames_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static String code() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : new String[] {"src/main/java/org/quadrivia/question/rdf", "ontology/questions"}) {
            try (var files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
