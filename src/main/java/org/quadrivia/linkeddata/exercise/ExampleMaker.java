package org.quadrivia.linkeddata.exercise;

import static org.quadrivia.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.linkeddata.QueryExample;

/** Makes example queries for one revision of a knowledge base, the simplest first. */
final class ExampleMaker {
    private final Snapshot snapshot;
    private final Map<String, String> prefixes;
    private final GraphSketch sketch;
    private final List<QueryExample> made = new ArrayList<>();

    private ExampleMaker(Snapshot snapshot, Map<String, String> prefixes) {
        this.snapshot = snapshot;
        this.prefixes = prefixes;
        this.sketch = new GraphSketch(snapshot);
    }

    static List<QueryExample> of(Snapshot snapshot, Map<String, String> prefixes) {
        return new ExampleMaker(snapshot, prefixes).all();
    }

    private List<QueryExample> all() {
        sketch.link().ifPresent(this::linked);
        sketch.largestClass().ifPresent(this::members);
        if (sketch.largestClass().isPresent()) {
            classes();
        }
        sketch.date().ifPresent(this::dates);
        sketch.number().ifPresent(this::numbers);
        sketch.chain().ifPresent(this::chain);
        sketch.link().ifPresent(this::counts);
        sketch.path().ifPresent(path -> path(path.getSubject(), path.getPredicate()));
        if (has(GraphKind.PASSAGE)) {
            sketch.link().ifPresent(this::whoSays);
        }
        if (has(GraphKind.CLAIM)) {
            claims();
        }
        sketch.hub().ifPresent(this::about);
        return List.copyOf(made);
    }

    private void linked(Node property) {
        add(text("sparql.example.linked"), text("sparql.example.linked.comment", label(property)), w ->
                """
                SELECT ?from %3$s?to %4$sWHERE {
                  ?from %1$s ?to .
                %2$s}
                LIMIT 100
                """.formatted(w.term(property), names(w, "from", "to"), named("from"), named("to")));
    }

    private void members(Node type) {
        add(text("sparql.example.members"), text("sparql.example.members.comment", label(type)), w ->
                """
                SELECT ?thing %3$sWHERE {
                  ?thing a %1$s .
                %2$s}
                ORDER BY %4$s
                LIMIT 100
                """.formatted(w.term(type), names(w, "thing"), named("thing"), order("thing")));
    }

    private void classes() {
        add(text("sparql.example.classes"), text("sparql.example.classes.comment"), w -> """
                SELECT ?class (COUNT(DISTINCT ?thing) AS ?things) WHERE {
                  ?thing a ?class .
                }
                GROUP BY ?class
                ORDER BY DESC(?things)
                """);
    }

    private void dates(Node property) {
        add(text("sparql.example.dates"), text("sparql.example.dates.comment", label(property)), w ->
                """
                SELECT ?date ?thing %3$sWHERE {
                  ?thing %1$s ?date .
                %2$s}
                ORDER BY ?date
                LIMIT 100
                """.formatted(w.term(property), names(w, "thing"), named("thing")));
    }

    private void numbers(Node property) {
        add(text("sparql.example.numbers"), text("sparql.example.numbers.comment", label(property)), w ->
                """
                SELECT (COUNT(?value) AS ?values) (MIN(?value) AS ?least) (AVG(?value) AS ?mean) (MAX(?value) AS ?most) WHERE {
                  ?thing %s ?value .
                }
                """.formatted(w.term(property)));
    }

    private void chain(GraphSketch.Chain chain) {
        String comment = text("sparql.example.chain.comment", label(chain.first()), label(chain.second()));
        add(text("sparql.example.chain"), comment, w -> """
                SELECT ?from %4$s?to %5$sWHERE {
                  ?from %1$s/%2$s ?to .
                %3$s}
                LIMIT 100
                """.formatted(
                w.term(chain.first()), w.term(chain.second()), names(w, "from", "to"), named("from"), named("to")));
    }

    private void counts(Node property) {
        add(text("sparql.example.counts"), text("sparql.example.counts.comment", label(property)), w ->
                """
                SELECT ?thing (COUNT(?from) AS ?times) WHERE {
                  ?from %s ?thing .
                }
                GROUP BY ?thing
                ORDER BY DESC(?times)
                LIMIT 20
                """.formatted(w.term(property)));
    }

    private void path(Node start, Node property) {
        add(text("sparql.example.path"), text("sparql.example.path.comment", label(start), label(property)), w ->
                """
                SELECT DISTINCT ?thing %4$sWHERE {
                  %1$s %2$s+ ?thing .
                %3$s}
                LIMIT 100
                """.formatted(w.term(start), w.term(property), names(w, "thing"), named("thing")));
    }

    private void whoSays(Node property) {
        add(text("sparql.example.who"), text("sparql.example.who.comment", label(property)), w ->
                """
                SELECT ?from ?to ?locator WHERE {
                  GRAPH ?passage { ?from %1$s ?to }
                  ?passage %2$s ?locator .
                }
                ORDER BY ?locator
                LIMIT 100
                """.formatted(w.term(property), w.term(Qv.locator)));
    }

    private void claims() {
        add(text("sparql.example.claims"), text("sparql.example.claims.comment"), w ->
                """
                SELECT ?claim ?standing ?who ?subject ?property ?object WHERE {
                  ?claim a %1$s .
                  OPTIONAL { ?claim %2$s ?standing }
                  OPTIONAL { ?claim %3$s ?who }
                  GRAPH ?claim { ?subject ?property ?object }
                }
                LIMIT 100
                """.formatted(w.term(Qv.CLAIM), w.term(Qv.standing), w.term(Qv.claimedBy)));
    }

    private void about(Node thing) {
        add(text("sparql.example.about"), text("sparql.example.about.comment", label(thing)), w ->
                """
                CONSTRUCT { %1$s ?to ?what . ?from ?by %1$s } WHERE {
                  { %1$s ?to ?what } UNION { ?from ?by %1$s }
                }
                """.formatted(w.term(thing)));
    }

    /** Returns a pattern for the name of each of the variables, one per line; empty if nothing in the graph has a name. */
    private String names(QueryWriter writer, String... things) {
        Optional<Node> naming = sketch.naming();
        StringBuilder patterns = new StringBuilder();
        for (String thing : naming.isPresent() ? things : new String[0]) {
            String filter = sketch.isOfManyLanguages() && !snapshot.language().equals("und")
                    ? " FILTER (LANG(?%sLabel) IN (\"%s\", \"\"))".formatted(thing, snapshot.language())
                    : "";
            patterns.append(
                    "  OPTIONAL { ?%1$s %2$s ?%1$sLabel%3$s }\n".formatted(thing, writer.term(naming.get()), filter));
        }
        return patterns.toString();
    }

    private String named(String thing) {
        return sketch.naming().isPresent() ? "?" + thing + "Label " : "";
    }

    private String order(String thing) {
        return "?" + thing + (sketch.naming().isPresent() ? "Label" : "");
    }

    private boolean has(GraphKind kind) {
        Node type = kind == GraphKind.CLAIM ? Qv.CLAIM : Qv.PASSAGE;
        return snapshot.dataset().getDefaultGraph().contains(Node.ANY, RDF.type.asNode(), type);
    }

    private String label(Node node) {
        return snapshot.label(node).orElseGet(node::toString);
    }

    private void add(String title, String comment, Function<QueryWriter, String> body) {
        QueryWriter writer = new QueryWriter(prefixes);
        try {
            String query = body.apply(writer);
            made.add(new QueryExample(title, comment, writer.whole(query)));
        } catch (IllegalArgumentException unwritable) {
            // SPARQL cannot write the IRI; the other examples remain
        }
    }
}
