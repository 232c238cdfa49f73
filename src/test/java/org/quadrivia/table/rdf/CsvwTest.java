package org.quadrivia.table.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.csvw.GroupSpec;
import org.quadrivia.table.csvw.MetadataInvalid;
import org.quadrivia.table.csvw.MetadataLocator;
import org.quadrivia.table.csvw.MetadataReader;
import org.quadrivia.table.csvw.TableSpec;
import org.quadrivia.table.csvw.Warnings;
import org.quadrivia.table.read.TableFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs all 270 tests of the W3C for tables as RDF, and all 282 of validation. Each is counted as passed, failed or not applicable; the counts are pinned, so
 * that a test that passed cannot fail unnoticed.
 */
class CsvwTest {
    private static final String BASE = "http://www.w3.org/2013/csvw/tests/";
    /** Tests that ask for what the product does on purpose otherwise or not at all, with the reason. */
    private static final Map<String, String> NOT_APPLICABLE = Map.of();

    private static final List<String> FAILING = List.of();
    /** They ask whether the rows of one table refer to rows of another: keys between tables are not compared with their rows. */
    private static final List<String> FAILING_VALIDATION = List.of("test034", "test035", "test257", "test258");

    @TempDir
    private Path folder;

    private final Map<String, byte[]> files = new HashMap<>();

    @Test
    void passesTheTestsOfTheConsortium() throws IOException {
        unpack();
        JsonNode manifest = new JsonMapper().readTree(files.get("manifest-rdf.jsonld"));

        Map<String, String> failed = new TreeMap<>();
        int passed = 0;
        for (JsonNode test : manifest.get("entries")) {
            String name = test.get("id").asString().replaceFirst(".*#", "");
            if (!NOT_APPLICABLE.containsKey(name)) {
                String fault = run(test);
                if (fault.isEmpty()) {
                    passed++;
                } else {
                    failed.put(name, test.get("name").asString() + ": " + fault);
                }
            }
        }

        System.out.printf(
                "CSVW to RDF: %d passed, %d failed, %d not applicable%n", passed, failed.size(), NOT_APPLICABLE.size());
        failed.forEach((name, fault) -> System.out.println("  " + name + " " + fault));
        assertThat(failed.keySet()).containsExactlyInAnyOrderElementsOf(FAILING);
        assertThat(passed).isEqualTo(270 - FAILING.size() - NOT_APPLICABLE.size());
    }

    /**
     * Runs all 282 tests of validation. What does not conform is told like what is only doubtful, because both are for people to
     * look at: a test of what does not conform passes if the metadata is refused or anything is told.
     */
    @Test
    void judgesTablesAsTheTestsOfValidationDo() throws IOException {
        unpack();
        JsonNode manifest = new JsonMapper().readTree(files.get("manifest-validation.jsonld"));

        Map<String, String> failed = new TreeMap<>();
        int passed = 0;
        for (JsonNode test : manifest.get("entries")) {
            String fault = judged(test);
            if (fault.isEmpty()) {
                passed++;
            } else {
                failed.put(
                        test.get("id").asString().replaceFirst(".*#", ""),
                        test.get("name").asString() + ": " + fault);
            }
        }

        System.out.printf("CSVW validation: %d passed, %d failed%n", passed, failed.size());
        failed.forEach((name, fault) -> System.out.println("  " + name + " " + fault));
        assertThat(failed.keySet()).containsExactlyInAnyOrderElementsOf(FAILING_VALIDATION);
        assertThat(passed).isEqualTo(282 - FAILING_VALIDATION.size());
    }

    private String judged(JsonNode test) {
        String type = test.get("type").asString().replace("csvt:", "");
        Warnings warnings = new Warnings();
        boolean refused = false;
        try {
            convert(test, warnings, GraphFactory.createDefaultGraph());
        } catch (MetadataInvalid invalid) {
            refused = true;
        } catch (IOException | RuntimeException broken) {
            return "broke: " + broken;
        }
        return switch (type) {
            case "NegativeValidationTest" -> refused || !warnings.isEmpty() ? "" : "nothing was told";
            case "WarningValidationTest" -> refused ? "refused" : warnings.isEmpty() ? "no warning" : "";
            default -> refused ? "refused" : warnings.isEmpty() ? "" : "warned: " + warnings.kept();
        };
    }

    /** Returns what is wrong; empty if the test passes. */
    private String run(JsonNode test) {
        String type = test.get("type").asString().replace("csvt:", "");
        Warnings warnings = new Warnings();
        Graph made = GraphFactory.createDefaultGraph();
        try {
            convert(test, warnings, made);
        } catch (MetadataInvalid refused) {
            return type.equals("NegativeRdfTest") ? "" : "refused: " + refused.getMessage();
        } catch (IOException | RuntimeException broken) {
            return "broke: " + broken;
        }
        if (type.equals("NegativeRdfTest")) {
            return warnings.isEmpty() ? "not refused" : "not refused, but " + warnings.kept();
        }
        if (type.equals("ToRdfTestWithWarnings") && warnings.isEmpty()) {
            return "no warning";
        }
        if (type.equals("ToRdfTest") && !warnings.isEmpty() && System.getProperty("csvw.strict") != null) {
            return "warned: " + warnings.kept();
        }
        return compared(test, made);
    }

    private String compared(JsonNode test, Graph made) {
        String result = test.get("result").asString();
        Graph wanted = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .fromString(new String(files.get(result), StandardCharsets.UTF_8))
                .lang(Lang.TURTLE)
                .base(BASE + result)
                .parse(wanted);
        if (wanted.isIsomorphicWith(made)) {
            return "";
        }
        List<String> more = new ArrayList<>();
        made.find().filterKeep(t -> !bare(wanted).contains(text(t))).forEachRemaining(t -> more.add(text(t)));
        List<String> less = new ArrayList<>();
        wanted.find().filterKeep(t -> !bare(made).contains(text(t))).forEachRemaining(t -> less.add(text(t)));
        return "other triples: too many " + more.stream().limit(4).toList() + ", too few "
                + less.stream().limit(4).toList();
    }

    private static List<String> bare(Graph graph) {
        return graph.find().mapWith(CsvwTest::text).toList();
    }

    private static String text(org.apache.jena.graph.Triple t) {
        return (t.getSubject().isBlank() ? "_" : t.getSubject()) + " " + t.getPredicate() + " "
                + (t.getObject().isBlank() ? "_" : t.getObject());
    }

    private void convert(JsonNode test, Warnings warnings, Graph made) throws IOException {
        String action = BASE + test.get("action").asString();
        JsonNode option = test.path("option");
        GroupSpec group;
        if (option.has("metadata")) {
            String address = BASE + option.get("metadata").asString();
            group = reader(address, warnings).read(text(address).orElseThrow());
        } else if (action.endsWith(".json")) {
            group = reader(action, warnings).read(text(action).orElseThrow());
        } else {
            group = MetadataLocator.find(action, links(test), places(), this::text, warnings)
                    .orElseGet(() -> GroupSpec.of(TableSpec.bare(action)));
        }
        new CsvToRdf(option.path("minimal").asBoolean(false), this::rows, warnings, made::add).convert(group);
    }

    private MetadataReader reader(String address, Warnings warnings) {
        return new MetadataReader(address, this::text, warnings);
    }

    private static List<String> links(JsonNode test) {
        return Optional.ofNullable(test.get("httpLink"))
                .map(link -> List.of(link.asString().replaceFirst("<([^>]*)>.*", "$1")))
                .orElse(List.of());
    }

    /** The site-wide templates that the W3C's server gives for its tests. */
    private static List<String> places() {
        return List.of("{+url}-metadata.json", "csv-metadata.json", "{+url}.json", "csvm.json");
    }

    private org.quadrivia.table.read.RowSource rows(TableSpec table) throws IOException {
        String name = table.url().substring(BASE.length()).replaceFirst("\\?.*", "");
        Path file = folder.resolve(name.replace('/', '_'));
        Files.write(file, Objects.requireNonNull(files.get(name), name));
        return TableFile.ofText(file, name, table.dialect(), TableLimits.USUAL).rows();
    }

    private Optional<String> text(String address) {
        return address.startsWith(BASE)
                ? Optional.ofNullable(files.get(address.substring(BASE.length())))
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private void unpack() {
        try (InputStream in = Objects.requireNonNull(CsvwTest.class.getResourceAsStream("/csvw/w3c-csvw-tests.zip"));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
