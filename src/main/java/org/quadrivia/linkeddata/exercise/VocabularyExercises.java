package org.quadrivia.linkeddata.exercise;

import static org.quadrivia.Messages.text;

import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Generates exercises from how classes and properties are used. */
final class VocabularyExercises {
    private final GeneratedExercises into;
    private final Snapshot snapshot;
    private final GraphSketch sketch;
    private final ExerciseTerms picks;

    VocabularyExercises(GeneratedExercises into, Snapshot snapshot) {
        this.into = into;
        this.snapshot = snapshot;
        this.sketch = new GraphSketch(snapshot);
        this.picks = new ExerciseTerms(snapshot, sketch);
    }

    void make() {
        picks.listable().ifPresent(this::members);
        picks.countable().ifPresent(this::ofClass);
        ofOneThing();
        ofLink();
        ofValues();
        ofPaths();
    }

    private void members(Node type) {
        use(1, "members", w -> "SELECT ?thing { ?thing a %s }".formatted(w.term(type)), type);
        sketch.naming()
                .ifPresent(name -> use(
                        2,
                        "named",
                        w -> "SELECT DISTINCT ?thing ?name { ?thing a %s ; %s ?name }"
                                .formatted(w.term(type), w.term(name)),
                        type));
    }

    private void ofClass(Node type) {
        use(
                3,
                "howMany",
                w -> "SELECT (COUNT(DISTINCT ?thing) AS ?number) { ?thing a %s }".formatted(w.term(type)),
                type);
        picks.partly()
                .ifPresent(partly -> use(
                        3,
                        "without",
                        w -> "SELECT DISTINCT ?thing { ?thing a %s . FILTER NOT EXISTS { ?thing %s ?other } }"
                                .formatted(w.term(partly.type()), w.term(partly.property())),
                        partly.type(),
                        partly.property()));
    }

    private void ofOneThing() {
        picks.value()
                .ifPresent(t -> use(
                        1,
                        "value",
                        w -> "SELECT ?value { %s %s ?value }"
                                .formatted(w.term(t.getSubject()), w.term(t.getPredicate())),
                        t.getSubject(),
                        t.getPredicate()));
        picks.holders()
                .ifPresent(t -> use(
                        1,
                        "holders",
                        w -> "SELECT ?thing { ?thing %s %s }"
                                .formatted(w.term(t.getPredicate()), w.term(t.getObject())),
                        t.getPredicate(),
                        t.getObject()));
        picks.several()
                .ifPresent(t -> use(
                        3,
                        "several",
                        w -> "SELECT (COUNT(DISTINCT ?value) AS ?number) { %s %s ?value }"
                                .formatted(w.term(t.getSubject()), w.term(t.getPredicate())),
                        t.getSubject(),
                        t.getPredicate()));
        picks.walk()
                .ifPresent(walk -> use(
                        3,
                        "walk",
                        w -> "SELECT DISTINCT ?end { %s %s ?between . ?between %s ?end }"
                                .formatted(w.term(walk.from()), w.term(walk.first()), w.term(walk.second())),
                        walk.from(),
                        walk.first(),
                        walk.second()));
    }

    private void ofLink() {
        picks.listableLink()
                .ifPresent(link ->
                        use(2, "linked", w -> "SELECT ?from ?to { ?from %s ?to }".formatted(w.term(link)), link));
        picks.repeated().ifPresent(link -> {
            use(
                    4,
                    "counted",
                    w -> "SELECT ?thing (COUNT(?from) AS ?number) { ?from %s ?thing } GROUP BY ?thing"
                            .formatted(w.term(link)),
                    link);
            use(
                    5,
                    "often",
                    w -> "SELECT ?thing { ?from %s ?thing } GROUP BY ?thing HAVING (COUNT(?from) > 1)"
                            .formatted(w.term(link)),
                    link);
        });
    }

    private void ofValues() {
        sketch.date()
                .ifPresent(date -> ordered(
                        "dated",
                        w -> "SELECT ?thing ?date { ?thing %s ?date } ORDER BY ?date".formatted(w.term(date)),
                        date));
        sketch.number().ifPresent(number -> {
            use(
                    4,
                    "extremes",
                    w -> "SELECT (MIN(?value) AS ?least) (MAX(?value) AS ?greatest) { ?thing %s ?value }"
                            .formatted(w.term(number)),
                    number);
            ordered(
                    "greatest",
                    w -> "SELECT ?thing ?value { ?thing %s ?value } ORDER BY DESC(?value)".formatted(w.term(number)),
                    number);
        });
    }

    private void ofPaths() {
        sketch.chain()
                .ifPresent(chain -> use(
                        4,
                        "chain",
                        w -> "SELECT DISTINCT ?from ?to { ?from %s/%s ?to }"
                                .formatted(w.term(chain.first()), w.term(chain.second())),
                        chain.first(),
                        chain.second()));
        sketch.path()
                .ifPresent((Triple path) -> use(
                        5,
                        "path",
                        w -> "SELECT DISTINCT ?thing { %s %s+ ?thing }"
                                .formatted(w.term(path.getSubject()), w.term(path.getPredicate())),
                        path.getSubject(),
                        path.getPredicate()));
    }

    private void use(int level, String what, Function<QueryWriter, String> query, Node... terms) {
        into.add(level, title(what), task(what, terms), query, false);
    }

    private void ordered(String what, Function<QueryWriter, String> query, Node term) {
        into.add(2, title(what), task(what, term), query, true);
    }

    private static String title(String what) {
        return text("exercise.title." + what);
    }

    private String task(String what, Node... terms) {
        return text(
                "exercise." + what,
                Stream.of(terms)
                        .map(term -> snapshot.label(term).orElseGet(term::toString))
                        .toArray());
    }
}
