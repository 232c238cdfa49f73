package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.UsualBanks;

/**
 * Whatever is edited at random: each reason that the page on an edit's effect states is true. The queries of the items are run before
 * and after the edit, by Jena alone, and the statements on which they rest are looked up one by one.
 */
@Tag("full")
class TrueReasonsTest {
    private final Map<Object, Integer> stated =
            new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));

    /** How many lost questions were looked at. */
    private int all;

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/kbs/elements/elements-asserted.owl, 1, 3",
        "src/test/resources/kbs/tiny/epl.ttl, 5, 4",
        "ontology/ceasefire, 4, 5"
    })
    void eachReasonOfTenEditsIsTrue(String path, int edits, int seed) {
        eachReasonIsTrue(path, edits, seed);
    }

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/kbs/elements/elements-asserted.owl, 6, 3",
        "src/test/resources/kbs/tiny/epl.ttl, 12, 4",
        "ontology/ceasefire, 12, 5"
    })
    @Tag("long")
    void eachReasonOfThirtyEditsIsTrue(String path, int edits, int seed) {
        eachReasonIsTrue(path, edits, seed);
    }

    private void eachReasonIsTrue(String path, int edits, int seed) {
        Snapshot published = Load.snapshot(Path.of(path));
        Bank before = UsualBanks.of(published, Attachments.NONE);
        RandomEdits random = new RandomEdits(published, before, seed);
        for (int i = 0; i < edits; i++) {
            RandomEdits.Edit edit = random.next();
            Snapshot then = edit.change().apply(published);
            OpenDraft draft = new OpenDraft(
                    new KbId("edited"),
                    published,
                    Optional.empty(),
                    edit.change(),
                    edit.change(),
                    then,
                    KnowledgeBaseMetadata.base(new KbId("edited"), then));
            Bank after = UsualBanks.of(then, Attachments.NONE);
            Impact impact = ImpactService.of(before, after, draft, Map.of());
            new Checked(edit, before, after, published.dataset(), then.dataset()).check(impact);
        }
        System.out.printf("Reasons of %d edits on %s: %s%n", edits, path, stated);
        assertThat(stated).isNotEmpty();
        if (edits > 3) {
            assertThat(stated).containsKeys(Impact.WhyLost.FACT_GONE, Impact.WhyGained.NEW_FACT);
        }
        assertThat(stated.getOrDefault(Impact.WhyLost.UNKNOWN, 0)).isLessThanOrEqualTo(all / 4);
    }

    /** The reasons of one edit, looked at one by one. */
    private final class Checked {
        private final RandomEdits.Edit edit;
        private final Bank before;
        private final Bank after;
        private final DatasetGraph now;
        private final DatasetGraph then;
        private final Set<String> linesNow;
        private final Set<String> linesThen;

        Checked(RandomEdits.Edit edit, Bank before, Bank after, DatasetGraph now, DatasetGraph then) {
            this.edit = edit;
            this.before = before;
            this.after = after;
            this.now = now;
            this.then = then;
            this.linesNow = lines(now);
            this.linesThen = lines(then);
        }

        void check(Impact impact) {
            Set<String> ids = ids(after);
            Set<String> were = ids(before);
            assertThat(impact.lost()).extracting(lost -> lost.item().id()).doesNotContainAnyElementsOf(ids);
            assertThat(impact.gained()).extracting(gained -> gained.item().id()).doesNotContainAnyElementsOf(were);
            impact.lost().forEach(this::check);
            impact.gained().forEach(this::check);
            impact.changed().forEach(this::check);
        }

        private void check(Impact.Lost lost) {
            Item item = lost.item();
            stated.merge(lost.why(), 1, Integer::sum);
            all++;
            boolean gone =
                    item.support().stream().anyMatch(line -> linesNow.contains(line) && !linesThen.contains(line));
            Set<String> was = found(item, now);
            Set<String> is = found(item, then);
            boolean right = is.containsAll(key(item, was));
            boolean more = !was.containsAll(is);
            boolean holds = switch (lost.why()) {
                case FACT_GONE -> gone;
                case OTHER_ANSWER -> !is.equals(was) && (!right || item.kind() == Kind.ORDER);
                case AMBIGUOUS -> right && more && item.kind() != Kind.ORDER;
                case GOES_ON -> after.items().stream().anyMatch(heir -> isHeir(item, heir));
                case ASKED_OTHERWISE -> right && !more && !gone && asked(after).containsAll(item.asks());
                case NOT_MADE -> right && !more && !gone && !asked(after).containsAll(item.asks());
                case FAMILY_CHANGED -> false;
                // It says that nobody looked, which happens on a machine that is busy
                case UNKNOWN -> true;
            };
            assertThat(holds)
                    .as("%s: %s of %s, gone %s, %s before, %s after", edit, lost.why(), item, gone, was, is)
                    .isTrue();
        }

        private boolean isHeir(Item item, Item heir) {
            return heir.kind() == item.kind()
                    && !heir.id().equals(item.id())
                    && heir.asks().size() == item.asks().size()
                    && values(heir)
                            .equals(values(item).stream().map(edit.renamed()).collect(Collectors.toSet()));
        }

        private void check(Impact.Gained gained) {
            Item item = gained.item();
            stated.merge(gained.why(), 1, Integer::sum);
            boolean added =
                    item.support().stream().anyMatch(line -> !linesNow.contains(line) && linesThen.contains(line));
            boolean holds = switch (gained.why()) {
                case NEW_FACT -> added;
                case GOES_ON -> before.items().stream().anyMatch(was -> isHeir(was, item));
                case NOW_POSSIBLE -> !added && linesThen.containsAll(item.support());
            };
            assertThat(holds).as("%s: %s of %s", edit, gained.why(), item).isTrue();
        }

        private void check(Impact.Changed changed) {
            Item was = changed.before();
            Item is = changed.after();
            stated.merge(changed.what(), 1, Integer::sum);
            boolean sameKey = values(was).equals(values(is));
            boolean sameOptions = all(was).equals(all(is));
            boolean sameWords = was.stem().equals(is.stem())
                    && String.valueOf(was.framing()).equals(String.valueOf(is.framing()))
                    && Set.copyOf(labels(was)).equals(Set.copyOf(labels(is)));
            boolean sameOrder = labels(was).equals(labels(is));
            boolean sameText = said(was).equals(said(is));
            boolean sameTyped = typed(was).equals(typed(is));
            boolean holds = switch (changed.what()) {
                case KEY -> !sameKey && !found(was, now).equals(found(is, then));
                case OPTIONS -> sameKey && !sameOptions;
                case WORDS -> sameKey && sameOptions && !sameWords;
                case ORDER -> sameKey && sameOptions && sameWords && !sameOrder;
                case EXPLANATION -> sameKey && sameOptions && sameWords && sameOrder && !sameText;
                case ACCEPTED -> sameKey && sameOptions && sameWords && sameOrder && sameText && !sameTyped;
                case SOURCE ->
                    sameKey
                            && sameOptions
                            && sameWords
                            && sameOrder
                            && sameText
                            && sameTyped
                            && !source(was).equals(source(is));
            };
            assertThat(holds)
                    .as("%s: %s from %s to %s", edit, changed.what(), was, is)
                    .isTrue();
        }
    }

    private static Set<String> ids(Bank bank) {
        return bank.items().stream().map(Item::id).collect(Collectors.toSet());
    }

    private static Set<FactId> asked(Bank bank) {
        return bank.items().stream().flatMap(item -> item.asks().stream()).collect(Collectors.toSet());
    }

    /** Whatever the dataset states, as quads and as triples. */
    private static Set<String> lines(DatasetGraph in) {
        Set<String> lines = new HashSet<>();
        in.stream().filter(quad -> !quad.isDefaultGraph()).forEach(quad -> {
            String triple = Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .map(TrueReasonsTest::text)
                    .collect(Collectors.joining(" "));
            lines.add(triple + " " + text(quad.getGraph()) + " .");
            if (in.getDefaultGraph().contains(quad.asTriple())) {
                lines.add(triple + " .");
            }
        });
        return lines;
    }

    private static String text(Node node) {
        return NodeFmtLib.strNT(node);
    }

    private static Set<String> key(Item item, Set<String> was) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, TEXT ->
                item.options().stream()
                        .filter(Option::correct)
                        .map(Option::value)
                        .collect(Collectors.toSet());
            case BOOLEAN, ORDER, MATCH -> was;
        };
    }

    private static Set<String> found(Item item, DatasetGraph in) {
        Set<String> found = new HashSet<>();
        try (QueryExec run = QueryExec.dataset(in).query(item.query()).build()) {
            if (item.kind() == Kind.BOOLEAN) {
                return Set.of(String.valueOf(run.ask()));
            }
            List<String> columns = switch (item.kind()) {
                case ORDER -> List.of("before", "after");
                case MATCH -> List.of("left", "answer");
                default -> List.of("answer");
            };
            run.select()
                    .forEachRemaining(row -> found.add(columns.stream()
                            .map(row::get)
                            .map(TrueReasonsTest::text)
                            .collect(Collectors.joining(" "))));
        }
        return found;
    }

    private static Set<String> values(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(TrueReasonsTest::value)
                .collect(Collectors.toSet());
    }

    private static Set<String> all(Item item) {
        return item.options().stream()
                .map(option -> option.correct() + " " + value(option))
                .collect(Collectors.toSet());
    }

    private static String value(Option option) {
        return option.value() + " " + option.rightValue() + " " + option.position();
    }

    private static List<String> labels(Item item) {
        return item.options().stream()
                .map(option -> option.label() + " " + option.right())
                .toList();
    }

    private static String said(Item item) {
        return item.explanation()
                + item.options().stream().map(Option::feedback).collect(Collectors.joining());
    }

    private static List<String> typed(Item item) {
        return item.options().stream()
                .map(option -> option.accepted() + " " + option.broad() + " " + option.slips())
                .toList();
    }

    private static String source(Item item) {
        return item.passages() + " " + item.standing();
    }
}
