package org.quadrivia.linkeddata.sparql;

import static org.quadrivia.Messages.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.rdf.SnapshotDataset;
import org.quadrivia.knowledge.rdf.SparqlFence;
import org.quadrivia.question.Item;
import org.springframework.util.DigestUtils;

/** Exercises that are made of what a knowledge base says: of its questions, and of how its classes and properties are used. */
final class MadeExercises {
    private static final int MOST_ROWS = 500;
    private static final long SOON = 1_000;
    private static final int OF_A_FORM = 2;

    /** Forms of questions that stand without options, and how hard it is to ask them. */
    private static final Map<String, Integer> LEVELS = Map.of(
            "text text", 1,
            "boolean boolean", 1,
            "match match", 2,
            "number single", 2,
            "count single", 3,
            "multihop single", 3);

    private final SnapshotDataset snapshot;
    private final Map<String, String> prefixes;
    private final Sketch sketch;
    private final List<Exercise> made = new ArrayList<>();

    private MadeExercises(SnapshotDataset snapshot, Map<String, String> prefixes) {
        this.snapshot = snapshot;
        this.prefixes = prefixes;
        this.sketch = new Sketch(snapshot);
    }

    /** By level; each finds something, and not too much. */
    static List<Exercise> of(SnapshotDataset snapshot, Map<String, String> prefixes, List<Item> items) {
        MadeExercises makers = new MadeExercises(snapshot, prefixes);
        makers.fromQuestions(items);
        makers.fromUse();
        return makers.made.stream()
                .sorted(Comparator.comparingInt(Exercise::level))
                .toList();
    }

    /** Of each form the easiest, of different properties. */
    private void fromQuestions(List<Item> items) {
        LEVELS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(form -> {
            Set<String> seen = new HashSet<>();
            items.stream()
                    .filter(item -> item.form().equals(form.getKey()))
                    .sorted(Comparator.comparingDouble(Item::difficulty).thenComparing(Item::id))
                    .filter(item -> seen.add(shape(item.query())))
                    .limit(OF_A_FORM)
                    .forEach(item -> question(item, form.getValue()));
        });
    }

    private void question(Item item, int level) {
        String task = switch (item.kind()) {
            case BOOLEAN -> text("exercise.ask", item.stem());
            case MATCH -> text("exercise.pairs", item.stem());
            default -> text("exercise.question", item.stem());
        };
        add(level, text("exercise.title." + item.kind().word()), task, item.query(), false);
    }

    /** A query with its things taken out: what is asked alike is not asked twice. */
    private static String shape(String query) {
        return query.replaceAll("(?<=[{ .])(<[^>]*>|[\\w-]*:[\\w-]+)(?= )", "·")
                .replaceAll("(<[^>]*>|[\\w-]*:[\\w-]+) *}", "·}");
    }

    private void fromUse() {
        sketch.largestClass().ifPresent(type -> {
            use(1, "members", type, w -> "SELECT ?thing { ?thing a %s }".formatted(w.term(type)));
            use(
                    3,
                    "howMany",
                    type,
                    w -> "SELECT (COUNT(DISTINCT ?thing) AS ?number) { ?thing a %s }".formatted(w.term(type)));
            sketch.link()
                    .ifPresent(link -> both(
                            3,
                            "without",
                            type,
                            link,
                            w -> "SELECT DISTINCT ?thing { ?thing a %s . FILTER NOT EXISTS { ?thing %s ?other } }"
                                    .formatted(w.term(type), w.term(link))));
            sketch.naming()
                    .ifPresent(name -> use(
                            2,
                            "named",
                            type,
                            w -> "SELECT DISTINCT ?thing ?name { ?thing a %s ; %s ?name }"
                                    .formatted(w.term(type), w.term(name))));
        });
        sketch.link().ifPresent(link -> {
            use(2, "linked", link, w -> "SELECT ?from ?to { ?from %s ?to }".formatted(w.term(link)));
            use(
                    4,
                    "counted",
                    link,
                    w -> "SELECT ?thing (COUNT(?from) AS ?number) { ?from %s ?thing } GROUP BY ?thing"
                            .formatted(w.term(link)));
            use(
                    5,
                    "often",
                    link,
                    w -> "SELECT ?thing { ?from %s ?thing } GROUP BY ?thing HAVING (COUNT(?from) > 1)"
                            .formatted(w.term(link)));
        });
        sketch.date()
                .ifPresent(date -> ordered(
                        2,
                        "dated",
                        date,
                        w -> "SELECT ?thing ?date { ?thing %s ?date } ORDER BY ?date".formatted(w.term(date))));
        sketch.number().ifPresent(number -> {
            use(
                    4,
                    "extremes",
                    number,
                    w -> "SELECT (MIN(?value) AS ?least) (MAX(?value) AS ?greatest) { ?thing %s ?value }"
                            .formatted(w.term(number)));
            ordered(
                    2,
                    "greatest",
                    number,
                    w -> "SELECT ?thing ?value { ?thing %s ?value } ORDER BY DESC(?value)".formatted(w.term(number)));
        });
        sketch.chain()
                .ifPresent(chain -> both(
                        4,
                        "chain",
                        chain.first(),
                        chain.second(),
                        w -> "SELECT DISTINCT ?from ?to { ?from %s/%s ?to }"
                                .formatted(w.term(chain.first()), w.term(chain.second()))));
        sketch.path()
                .ifPresent(path -> both(
                        5,
                        "path",
                        path.getSubject(),
                        path.getPredicate(),
                        w -> "SELECT DISTINCT ?thing { %s %s+ ?thing }"
                                .formatted(w.term(path.getSubject()), w.term(path.getPredicate()))));
    }

    private void use(int level, String what, Node term, Function<QueryWriter, String> query) {
        add(level, text("exercise.title." + what), text("exercise." + what, label(term)), query, false);
    }

    private void ordered(int level, String what, Node term, Function<QueryWriter, String> query) {
        add(level, text("exercise.title." + what), text("exercise." + what, label(term)), query, true);
    }

    private void both(int level, String what, Node one, Node other, Function<QueryWriter, String> query) {
        add(level, text("exercise.title." + what), text("exercise." + what, label(one), label(other)), query, false);
    }

    private void add(int level, String title, String task, Function<QueryWriter, String> query, boolean ordered) {
        QueryWriter writer = new QueryWriter(prefixes);
        try {
            String body = query.apply(writer);
            add(level, title, task, writer.whole(body), ordered);
        } catch (IllegalArgumentException unwritable) {
            // An IRI that SPARQL cannot write: there are other exercises
        }
    }

    private void add(int level, String title, String task, String text, boolean ordered) {
        Optional<Query> query = parsed(text).filter(this::findsEnough);
        query.ifPresent(one -> made.add(
                new Exercise(id(text), title, task, level, one.serialize().strip(), Hints.of(one, snapshot), ordered)));
    }

    private static Optional<Query> parsed(String text) {
        try {
            return Optional.of(QueryFactory.create(text, Syntax.syntaxSPARQL_11));
        } catch (QueryException odd) {
            return Optional.empty();
        }
    }

    private boolean findsEnough(Query query) {
        try (QueryExec run = QueryExec.dataset(snapshot.dataset())
                .query(query)
                .context(SparqlFence.context())
                .timeout(SOON, TimeUnit.MILLISECONDS)
                .build()) {
            if (query.isAskType()) {
                run.ask();
                return true;
            }
            RowSet rows = run.select();
            int found = 0;
            while (rows.hasNext() && found <= MOST_ROWS) {
                rows.next();
                found++;
            }
            return found > 0 && found <= MOST_ROWS;
        } catch (QueryException tooSlow) {
            return false;
        }
    }

    private String label(Node node) {
        return snapshot.label(node).orElseGet(node::toString);
    }

    private static String id(String query) {
        return "made-"
                + DigestUtils.md5DigestAsHex(query.getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12);
    }
}
