package org.quadrivia.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The generated module of the editor is what its source makes, without Node where there is none. */
class GeneratedEditorTest {
    private static final Path FRONTEND = Path.of("frontend");
    private static final String SOURCE = "rdf-editor";
    private static final List<String> MADE = List.of("rdf-editor.js", "rdf-editor.licences.txt");
    private static final List<String> BESIDE = List.of("build.mjs", "package.json", "package-lock.json");
    private static final int MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void theModuleWasMadeFromItsSource() throws IOException {
        assertThat(stale(FRONTEND))
                .as("files changed since the module was made: npm ci && npm run build in frontend/rdf-editor")
                .isEmpty();
    }

    @Test
    void editedOrUnbuiltFilesAreNoticed() throws IOException {
        copy();
        append("rdf-editor.js");
        append("rdf-editor/src/words.js");
        append("rdf-editor/package-lock.json");
        Files.writeString(folder.resolve("frontend/rdf-editor/src/more.js"), "export {};");

        assertThat(stale(folder.resolve("frontend")))
                .containsExactly(
                        "rdf-editor.js",
                        "rdf-editor/package-lock.json",
                        "rdf-editor/src/more.js",
                        "rdf-editor/src/words.js");
    }

    @Test
    void dependenciesHaveExactVersionsAndNoRegistry() throws IOException {
        JsonMapper json = new JsonMapper();
        JsonNode wanted = json.readTree(Files.readString(FRONTEND.resolve("rdf-editor/package.json")));
        String locked = Files.readString(FRONTEND.resolve("rdf-editor/package-lock.json"));

        assertThat(Stream.of("dependencies", "devDependencies")
                        .flatMap(kind -> wanted.path(kind).valueStream())
                        .map(JsonNode::asString))
                .hasSizeGreaterThan(8)
                .allMatch(version -> version.matches("\\d+\\.\\d+\\.\\d+"));
        assertThat(locked).doesNotContain("\"resolved\"").contains("\"integrity\"");
    }

    @Test
    void allLicencesAllowRedistribution() throws IOException {
        String licences = Files.readString(FRONTEND.resolve("rdf-editor.licences.txt"));

        List<String> packages = licences.lines()
                .filter(line -> line.matches("\\S+ \\d\\S* \\(.*\\)"))
                .toList();

        assertThat(packages).hasSizeGreaterThan(10).allMatch(line -> line.endsWith("(MIT)"));
        assertThat(packages).anyMatch(line -> line.startsWith("@codemirror/view "));
    }

    /** Fetches the packages, so it is asked for. */
    @Test
    @Tag("long")
    void npmBuildsTheSameModuleAndItsTestsPass() throws IOException, InterruptedException {
        assumeTrue(run(Path.of("."), "npm", "--version") == 0, "no npm here");
        copy();
        Path ontology = Files.createSymbolicLink(
                folder.resolve("ontology"), Path.of("ontology").toAbsolutePath());
        Path source = folder.resolve("frontend/rdf-editor");

        assertThat(run(source, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"))
                .isZero();
        assertThat(run(source, "npm", "run", "check")).isZero();
        assertThat(run(source, "npm", "test")).isZero();
        Files.delete(ontology);
    }

    /** The files that are not as the digest says, or of which it says nothing, by their paths. */
    private static Set<String> stale(Path frontend) throws IOException {
        Map<String, String> told = new TreeMap<>();
        Files.readAllLines(frontend.resolve("rdf-editor.sha256"))
                .forEach(line -> told.put(line.substring(66), line.substring(0, 64)));
        Map<String, String> found = new TreeMap<>();
        files(frontend).forEach(file -> found.put(file, digest(frontend.resolve(file))));
        Set<String> stale = new TreeSet<>(told.keySet());
        stale.addAll(found.keySet());
        stale.removeIf(file -> found.containsKey(file) && found.get(file).equals(told.get(file)));
        return stale;
    }

    private static List<String> files(Path frontend) throws IOException {
        try (Stream<Path> sources = Files.list(frontend.resolve(SOURCE).resolve("src"))) {
            return Stream.of(
                            MADE.stream(),
                            BESIDE.stream().map(file -> SOURCE + "/" + file),
                            sources.map(file -> SOURCE + "/src/" + file.getFileName()).toList().stream())
                    .flatMap(files -> files)
                    .toList();
        }
    }

    private static String digest(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private void append(String file) throws IOException {
        Path path = folder.resolve("frontend").resolve(file);
        Files.writeString(path, Files.readString(path) + " ");
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(FRONTEND)) {
            List<Path> wanted = files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().contains(SOURCE) && !file.toString().contains("node_modules"))
                    .toList();
            for (Path file : wanted) {
                Path target = folder.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The exit code; 127 where there is no such program. */
    private static int run(Path where, String... command) throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        try {
            Process process = program.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(MINUTES, TimeUnit.MINUTES);
            if (process.exitValue() != 0) {
                System.out.println(said);
            }
            return process.exitValue();
        } catch (IOException none) {
            return 127;
        }
    }
}
