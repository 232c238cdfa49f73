package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.question.DropReason;

class MessagesTest {
    @Test
    void everyTextIsAWellFormedPattern() {
        var texts = Messages.all(Locale.ENGLISH);

        assertThat(texts).isNotEmpty();
        texts.keySet().removeIf(MessagesTest::isReadByPicocli);
        texts.forEach((key, pattern) -> assertThatCode(() -> new MessageFormat(pattern, Locale.ENGLISH))
                .as(key)
                .doesNotThrowAnyException());
    }

    @Test
    void everyTextIsLookedUpSomewhere() throws IOException {
        Set<String> literals = literalsOfTheSources();

        assertThat(Messages.all(Locale.ENGLISH).keySet())
                .filteredOn(key -> !isReadByPicocli(key))
                .allMatch(key -> literals.contains(key) || madeOf(key, literals));
    }

    /** Whether a key is put together from a literal that ends or begins with a dot: {@code "standing." + word}. */
    private static boolean madeOf(String key, Set<String> literals) {
        return literals.stream()
                .anyMatch(part ->
                        part.endsWith(".") && key.startsWith(part) || part.startsWith(".") && key.endsWith(part));
    }

    private static Set<String> literalsOfTheSources() throws IOException {
        Pattern literal = Pattern.compile("\"([\\w.-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> literal.matcher(read(path)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReadByPicocli(String key) {
        return key.equals("version") || key.startsWith("usage.") || key.startsWith("run.") || key.startsWith("./run.");
    }

    @Test
    void everyStandingHasAWord() {
        for (Standing standing : Standing.values()) {
            assertThat(Messages.text("standing." + standing.word())).isNotBlank();
        }
    }

    @Test
    void everyReasonForADroppedCandidateHasAText() {
        assertThat(DropReason.values())
                .extracting(DropReason::text)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnknownKeyIsABug() {
        assertThatThrownBy(() -> Messages.text("no.such.text")).isInstanceOf(MissingResourceException.class);
    }
}
