package org.quadrivia.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glossary, the decisions and what students and a teacher found, as far as order, index and names can be checked. */
class DocumentsTest {
    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern DECISION = Pattern.compile("^\\*\\*(\\d+b?)\\. ");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED_TEST = Pattern.compile("`\\w+(Test|IT)(\\.\\w+)?`");
    private static final Pattern RANGE = Pattern.compile("(\\d++)–(\\d++)|(\\d++b?)");

    @Test
    void theGlossaryIsInAlphabeticalOrderAndNamesEachTermOnce() throws IOException {
        List<String> terms = lines("glossary.md")
                .filter(line -> line.startsWith("| ") && !line.startsWith("| word "))
                .map(line -> line.substring(2, line.indexOf(" |")).toLowerCase(Locale.ROOT))
                .map(term -> term.split(",", -1)[0])
                .toList();

        assertThat(terms).hasSizeGreaterThan(50).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void theIndexOfDecisionsNamesEachDecisionUnderItsHeading() throws IOException {
        assertThat(written()).isNotEmpty().containsExactlyInAnyOrderElementsOf(indexed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"student-findings.md", "teacher-findings.md"})
    void eachTestNamedBesideWhatSomebodyFoundExists(String file) throws IOException {
        List<String> named = lines("readings/" + file)
                .flatMap(line -> NAMED_TEST.matcher(line).results())
                .map(MatchResult::group)
                .toList();

        assertThat(named).hasSizeGreaterThan(60).allMatch(DocumentsTest::isTest);
    }

    /** Each of the 27 defects that a demanding teacher found is mended, or the row says why not. */
    @Test
    void eachDefectThatTheTeacherFoundIsAnswered() throws IOException {
        List<String[]> rows = lines("readings/teacher-findings.md")
                .dropWhile(line -> !line.equals("## Defects"))
                .takeWhile(line -> !line.equals("## Bringing knowledge"))
                .filter(line -> line.matches("\\| \\d.*"))
                .map(line -> line.split(" \\| ", -1))
                .toList();

        assertThat(rows)
                .extracting(cells -> cells[0])
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 27)
                        .mapToObj(number -> "| " + number)
                        .toList());
        assertThat(rows).allSatisfy(cells -> assertThat(cells[2].strip()).isNotEmpty());
    }

    /** @param name the class of a test, or its class and its method, in backticks */
    private static boolean isTest(String name) {
        String[] parts = name.replace("`", "").split("\\.", -1);
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.getFileName().toString().equals(parts[0] + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test " + parts[0]));
            return parts.length == 1 || Files.readString(file).contains("void " + parts[1] + "(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> indexed() throws IOException {
        return lines("decisions.md")
                .filter(line -> line.startsWith("| ["))
                .map(line -> line.split("\\|", -1))
                .flatMap(cells -> numbers(cells[2]).map(number -> heading(cells[1]) + ": " + number))
                .toList();
    }

    private static List<String> written() throws IOException {
        String heading = "";
        Stream.Builder<String> found = Stream.builder();
        for (String line : lines("decisions.md").toList()) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            }
            var decision = DECISION.matcher(line);
            if (decision.find()) {
                found.add(heading + ": " + decision.group(1));
            }
        }
        return found.build().toList();
    }

    private static String heading(String link) {
        return link.substring(link.indexOf('[') + 1, link.indexOf(']'));
    }

    private static Stream<String> numbers(String cell) {
        return Arrays.stream(cell.split(",", -1)).map(String::strip).flatMap(part -> {
            var range = RANGE.matcher(part);
            if (!range.matches()) {
                return Stream.of(part);
            }
            return range.group(1) == null
                    ? Stream.of(part)
                    : IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                            .mapToObj(Integer::toString);
        });
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(DOCS.resolve(file)).stream();
    }
}
