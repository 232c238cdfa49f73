package org.quadrivia.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of settings names all of ours, and of others' only what there is. */
class SettingsTest {
    private static final Path PAGE = Path.of("src/docs/settings.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z][\\w.-]+)` \\|");
    private static final Pattern OURS = Pattern.compile("\"(?:\\$\\{)?(quadrivia\\.[a-z.-]*[a-z])[:}\"]");
    private static final String NAMED = "\\.(registration|provider)\\.school\\.";

    @Test
    void settingsAndTheirPageAgree() throws IOException {
        assertThat(documented().stream().filter(name -> name.startsWith("quadrivia.")))
                .containsExactlyInAnyOrderElementsOf(used());
    }

    @Test
    void settingsOfLibrariesExist() throws IOException {
        Set<String> known = known();

        assertThat(known).hasSizeGreaterThan(500);
        assertThat(documented().stream().filter(name -> !name.startsWith("quadrivia.")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(name.replaceFirst(NAMED + ".*", ".$1")));
    }

    private static Set<String> documented() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> OURS.matcher(read(path)).results())
                    .map(match -> match.group(1))
                    .filter(name -> !name.matches("quadrivia\\.(json|lock|jar)"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** By the descriptions that Spring Boot ships with its settings. */
    private static Set<String> known() throws IOException {
        Set<String> names = new TreeSet<>(Set.of("logging.level.root"));
        for (URL url : Collections.list(
                SettingsTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = url.openStream()) {
                JsonNode properties = JsonMapper.builder().build().readTree(in).path("properties");
                properties.forEach(property -> names.add(property.path("name").asString()));
            }
        }
        return names;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
