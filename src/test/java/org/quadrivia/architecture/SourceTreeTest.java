package org.quadrivia.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen of the sources without compiling them. */
class SourceTreeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 400;
    /** The first line of a type, which ends the header of its file. */
    private static final Pattern DECLARATION = Pattern.compile("^[a-z@].*\\b(?:class|record|interface|enum)\\b");

    @Test
    void everyPackageIsNullMarkedAndHasADescription() throws IOException {
        List<Path> folders =
                under(MAIN, ".java").map(Path::getParent).distinct().toList();

        assertThat(folders).hasSizeGreaterThan(8).allSatisfy(folder -> {
            String info = Files.readString(folder.resolve("package-info.java"));
            assertThat(info)
                    .as("%s/package-info.java", folder)
                    .startsWith("/**")
                    .contains("@NullMarked");
        });
    }

    @Test
    void longFilesStateTheirReason() throws IOException {
        List<Path> files = Stream.concat(under(MAIN, ".java"), under(Path.of("src/test/java"), ".java"))
                .toList();

        assertThat(files).hasSizeGreaterThan(100).allSatisfy(file -> {
            List<String> lines = Files.readAllLines(file);
            boolean excused = lines.stream()
                    .takeWhile(line -> !DECLARATION.matcher(line).find())
                    .anyMatch(line -> line.contains("Long because"));
            assertThat(lines.size() <= LONGEST || excused)
                    .as("%s has %d lines and its header does not say “Long because …”", file, lines.size())
                    .isTrue();
        });
    }

    private static Stream<Path> under(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }
}
