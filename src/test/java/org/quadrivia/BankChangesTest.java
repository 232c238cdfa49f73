package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/** What becomes of items when the knowledge base changes: those it touches go or change, all others stay as they were. */
@Tag("full")
class BankChangesTest {
    private static final Pattern QUAD = Pattern.compile("(\\S+) (\\S+) (.+?)(?: (<[^>]*>))? \\.");

    @TempDir
    static Path folder;

    private static List<String> quads = List.of();
    private static Bank shipped = new Bank("", "", List.of());

    @BeforeAll
    static void theShippedKnowledgeBase() {
        LoadOutcome.Loaded loaded = (LoadOutcome.Loaded) KnowledgeLoader.load(Path.of("ontology"));
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, loaded.snapshot().dataset(), Lang.NQUADS);
        quads = text.toString().lines().toList();
        shipped = bank(quads, "shipped", Set.of());
    }

    /** Ten facts that make a wrong option right. */
    @TestFactory
    Stream<DynamicTest> anItemWhoseWrongOptionBecomesRightIsGoneOrAnother() {
        return simple().filter(item ->
                        Set.of("object", "subject", "cloze").contains(item.family()) && item.kind() == Kind.SINGLE)
                .limit(10)
                .map(item -> DynamicTest.dynamicTest(item.stem(), () -> {
                    Option wrong = item.options().stream()
                            .filter(o -> !o.correct())
                            .findFirst()
                            .orElseThrow();
                    String fact = supporting(item).replace(key(item).value(), wrong.value());
                    String graph = " <" + item.passages().get(0).id() + "> .";
                    List<String> changed = new ArrayList<>(quads);
                    changed.add(fact.substring(0, fact.length() - 2) + graph);

                    goneOrAnother(item, changed);
                }));
    }

    /** Ten facts on which a key rests, taken away. */
    @TestFactory
    Stream<DynamicTest> anItemWhoseSupportIsTakenAwayIsGoneOrAnother() {
        Set<String> seen = new java.util.HashSet<>();
        // What is left must show that items are still made
        return simple().filter(item -> shipped.families().get(item.family()) > 2)
                .filter(item -> seen.add(item.family()))
                .limit(10)
                .map(item -> DynamicTest.dynamicTest(item.family() + ": " + item.stem(), () -> {
                    String fact = supporting(item);
                    String start = fact.substring(0, fact.length() - 1);
                    List<String> changed = quads.stream()
                            .filter(line -> !line.startsWith(start))
                            .toList();

                    assertThat(changed).hasSizeLessThan(quads.size());
                    goneOrAnother(item, changed);
                }));
    }

    @Test
    void anEditElsewhereLeavesItemsAsTheyWereButForTheRevision() throws IOException {
        List<String> changed = new ArrayList<>(quads);
        changed.add("<https://example.org/new> <https://example.org/of> <https://example.org/other> "
                + "<https://quadrivia.org/kb/ceasefire/background> .");

        Map<String, Item> after = bank(changed, "elsewhere", Set.of()).items().stream()
                .collect(Collectors.toMap(Item::id, Function.identity()));

        List<Item> same = shipped.items().stream()
                .filter(item -> after.containsKey(item.id())
                        && content(after.get(item.id())).equals(content(item)))
                .toList();
        assertThat(after.values())
                .allSatisfy(item -> assertThat(item.revision()).isNotEqualTo(shipped.revision()));
        assertThat(same).hasSize(shipped.items().size());
    }

    @Test
    void orderOfFilesAndStatementsAndNamesOfBlankNodesMakeNoDifference() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("src/test/resources/kbs/tiny/tbbt.nt")));
        List<String> renamed = new ArrayList<>(lines.stream()
                .map(line -> line.replaceAll("_:(\\w+)", "_:z$1x"))
                .toList());
        Collections.shuffle(renamed, new Random(7));

        assertThat(written(renamed, "other", "b.nt", "a.nt")).isEqualTo(written(lines, "one", "a.nt", "b.nt"));
    }

    /** The bank of a folder of two files, written in the order given; what has blank nodes stands in the first by name. */
    private static List<String> written(List<String> lines, String parent, String... files) throws IOException {
        Path kb = Files.createDirectories(folder.resolve(parent).resolve("kb"));
        for (String file : files) {
            boolean blank = file.startsWith("a");
            Files.write(
                    kb.resolve(file),
                    lines.stream().filter(line -> line.contains("_:") == blank).toList());
        }
        List<String> bank =
                generated(kb, Set.of()).items().stream().map(ItemJson::write).toList();
        assertThat(bank).isNotEmpty();
        return bank;
    }

    private static void goneOrAnother(Item item, List<String> changed) {
        Bank after = bank(changed, "changed", Set.of(item.family()));
        assertThat(after.items()).isNotEmpty();
        assertThat(after.items().stream()
                        .filter(other -> other.id().equals(item.id()))
                        .map(BankChangesTest::content))
                .doesNotContain(content(item));
    }

    /** Items that rest on one fact of a passage. */
    private static Stream<Item> simple() {
        return shipped.items().stream()
                .filter(item -> item.support().size() == 1 && item.passages().size() == 1)
                .sorted(Comparator.comparing(Item::id));
    }

    private static String supporting(Item item) {
        Matcher quad = QUAD.matcher(item.support().get(0));
        assertThat(quad.matches()).isTrue();
        return quad.group(1) + " " + quad.group(2) + " " + quad.group(3) + " .";
    }

    private static Option key(Item item) {
        return item.options().stream().filter(Option::correct).findFirst().orElseThrow();
    }

    /** All but the revision. */
    private static String content(Item item) {
        return ItemJson.write(item).replace(item.revision(), "");
    }

    private static Bank bank(List<String> lines, String name, Set<String> families) {
        try {
            Path file = folder.resolve(name + ".nq");
            Files.write(file, lines);
            return generated(file, families);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Bank generated(Path kb, Set<String> families) {
        LoadOutcome.Loaded loaded = (LoadOutcome.Loaded) KnowledgeLoader.load(kb);
        return BankGenerator.generate(
                loaded.snapshot(), FamilySet.with(List.of()), new GeneratorSettings(0, 1500, families));
    }
}
