package org.quadrivia.linkeddata.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.editor.Completion;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.linkeddata.usage.GraphUsage;
import org.quadrivia.linkeddata.usage.PropertyUsage;
import org.quadrivia.linkeddata.writing.QueryPlace.Role;

/**
 * Suggests what can stand at a place in a query: the properties that a subject of a known class has, the values and classes of
 * values that a property has, and otherwise things by name. What stands first is used most.
 */
public final class QueryCompletions {
    private static final int MOST = 40;
    private static final int THINGS = 20;
    private static final int GRAPHS = 1_000;
    /** No term has a longer name, so a longer word has no completions. */
    private static final int LONGEST_WORD = 200;

    private final Snapshot snapshot;
    private final KnowledgeBase base;
    private final GraphUsage usage;
    private final Map<String, String> known = new TreeMap<>(Prefixes.usualOnes());

    /**
     * @param base the same revision as the snapshot
     * @param usage that of what the snapshot asserts
     * @param prefixes IRIs of the prefixes of the knowledge base
     */
    public QueryCompletions(Snapshot snapshot, KnowledgeBase base, GraphUsage usage, Map<String, String> prefixes) {
        this.snapshot = snapshot;
        this.base = base;
        this.usage = usage;
        known.putAll(prefixes);
    }

    /**
     * Returns completions.
     *
     * @param before the query up to the word
     * @param word the word that was begun; may be empty
     * @param after the query after the word
     */
    public List<Completion> of(String before, String word, String after) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        QueryPlace place = PlaceReader.read(before, after);
        TermWriter writer = new TermWriter(snapshot, place.prefixes(), known);
        Graph graph = snapshot.dataset().getDefaultGraph();
        List<Completion> found = new ArrayList<>(QueryWords.of(place.role(), word));
        Stream<Completion> terms = switch (place.role()) {
            case PROPERTY -> properties(new Described(usage, graph, place), writer, word);
            case VALUE -> values(place, graph, writer, word);
            case SUBJECT, EXPRESSION, DATA, CLAUSE -> things(writer, word);
            case GRAPH -> graphs(writer, word);
            case PREFIX -> declarations(place, word);
            case END, NOTHING -> Stream.empty();
        };
        terms.limit(MOST).forEach(found::add);
        if (place.role() != Role.END && place.role() != Role.NOTHING && place.role() != Role.PREFIX) {
            found.addAll(prefixes(place, writer, word));
        }
        return found.stream().distinct().limit(MOST).toList();
    }

    private Stream<Completion> properties(Described described, TermWriter writer, String word) {
        List<Completion> fitting = described
                .properties()
                .map(had -> completions(had, writer, word).toList())
                .orElse(List.of());
        return fitting.isEmpty() ? completions(usage.properties(), writer, word) : fitting.stream();
    }

    private static Stream<Completion> completions(List<PropertyUsage> properties, TermWriter writer, String word) {
        return properties.stream()
                .flatMap(one -> writer.completion(iri(one.iri()), word, Long.toString(one.triples())).stream());
    }

    private Stream<Completion> values(QueryPlace place, Graph graph, TermWriter writer, String word) {
        Optional<String> property = place.path().isEmpty()
                ? Optional.empty()
                : place.iri(place.path().getLast());
        if (property.isEmpty()) {
            return things(writer, word);
        }
        if (property.get().equals(RDF.type.getURI())) {
            return usage.classes().stream()
                    .flatMap(type -> writer.completion(iri(type.iri()), word, Long.toString(type.members())).stream());
        }
        boolean direct = place.path().size() == 1;
        List<Node> classes = direct
                ? place.classes(place.subject()).stream()
                        .map(QueryCompletions::iri)
                        .toList()
                : List.of();
        Node subject =
                direct ? place.iri(place.subject()).map(QueryCompletions::iri).orElse(Node.ANY) : Node.ANY;
        Map<Node, Long> values = Values.of(graph, subject, iri(property.get()), classes);
        List<Completion> found = Stream.concat(
                        kinds(new Described(usage, graph, place), writer, word),
                        values.entrySet().stream()
                                .flatMap(value ->
                                        writer
                                                .completion(value.getKey(), word, Long.toString(value.getValue()))
                                                .stream()))
                .limit(MOST)
                .toList();
        return found.isEmpty() ? things(writer, word) : found.stream();
    }

    /** Returns values that are anything of a class. */
    private Stream<Completion> kinds(Described described, TermWriter writer, String word) {
        return described.property().stream()
                .flatMap(used -> used.classes().stream())
                .flatMap(type -> writer
                        .completion(iri(type.iri()), word, Long.toString(type.number()))
                        .map(one -> {
                            String text = one.insert().isEmpty() ? one.label() : one.insert();
                            String whole = "[ a " + text + " ]";
                            return one.insert().isEmpty()
                                    ? new Completion(whole, whole, one.detail(), one.declaration())
                                    : new Completion(one.label(), whole, "[ a ] " + one.detail(), one.declaration());
                        })
                        .stream());
    }

    private Stream<Completion> things(TermWriter writer, String word) {
        String name = word.substring(word.indexOf(':') + 1);
        return name.isBlank()
                ? Stream.empty()
                : base.search(name, THINGS).stream()
                        .map(hit -> iri(hit.entity().id().iri()))
                        .flatMap(thing -> writer.completion(thing, word, "").stream());
    }

    private Stream<Completion> graphs(TermWriter writer, String word) {
        List<Node> names = new ArrayList<>();
        var graphs = snapshot.dataset().listGraphNodes();
        while (graphs.hasNext() && names.size() < GRAPHS) {
            names.add(graphs.next());
        }
        return names.stream().flatMap(name -> writer.completion(name, word, "").stream());
    }

    /** Returns prefixes that were begun, those of the query first. */
    private List<Completion> prefixes(QueryPlace place, TermWriter writer, String word) {
        if (word.contains(":")) {
            return List.of();
        }
        Map<String, String> all = new LinkedHashMap<>(place.prefixes());
        if (!word.isEmpty()) {
            known.forEach(all::putIfAbsent);
        }
        String typed = word.toLowerCase(Locale.ROOT);
        return all.entrySet().stream()
                .filter(prefix -> prefix.getKey().toLowerCase(Locale.ROOT).startsWith(typed))
                .map(prefix -> new Completion(
                        prefix.getKey() + ":", "", prefix.getValue(), writer.declaration(prefix.getKey())))
                .toList();
    }

    private Stream<Completion> declarations(QueryPlace place, String word) {
        String typed = word.toLowerCase(Locale.ROOT);
        return known.entrySet().stream()
                .filter(prefix -> !place.prefixes().containsKey(prefix.getKey()))
                .filter(prefix -> (prefix.getKey() + ":").startsWith(typed))
                .map(prefix -> Completion.of(prefix.getKey() + ": <" + prefix.getValue() + ">"));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
