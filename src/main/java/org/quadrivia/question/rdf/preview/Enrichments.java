package org.quadrivia.question.rdf.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.lexicon.WordingForm;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.preview.Enrichment.Kind;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Finds the few additions to a knowledge base that might yield the most questions. Only a trial shows how many questions they
 * really yield.
 */
public final class Enrichments {
    private static final int MAX_ENRICHMENTS = 6;
    private static final int MAX_OF_KIND = 2;
    private static final int THINGS = 3;
    private static final int MIN_STATEMENTS = 4;

    private static final Pattern YEAR = Pattern.compile("^(\\d{4})(.*)$");

    private final Snapshot snapshot;
    private final Graph graph;
    private final Schema schema;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final AskableFacts askable;
    private final Sentences sentences;
    private final Node about;

    private Enrichments(Snapshot snapshot) {
        GeneratorServices generation = new GeneratorServices(snapshot, GeneratorSettings.usual());
        this.snapshot = snapshot;
        graph = generation.graph;
        schema = generation.schema;
        profile = generation.profile;
        names = generation.names;
        askable = generation.askable;
        sentences = generation.sentences;
        this.about = KnowledgeBaseMetadata.about(snapshot);
    }

    /** Returns at most six enrichments. */
    public static List<Enrichment> of(Snapshot snapshot) {
        return new Enrichments(snapshot).all();
    }

    private List<Enrichment> all() {
        List<Node> asked = profile.properties().stream()
                .filter(p -> askable.verdict(p).asked() && profile.use(p).statements() >= MIN_STATEMENTS)
                .toList();
        List<Enrichment> found = new ArrayList<>();
        found.addAll(first(asked.stream().flatMap(p -> complete(p).stream())));
        found.addAll(first(asked.stream()
                .sorted(Comparator.comparing(p -> !Vocabularies.singleValued(p)))
                .flatMap(p -> single(p).stream())));
        asked.stream().flatMap(p -> dates(p).stream()).findFirst().ifPresent(found::add);
        asked.stream().flatMap(p -> words(p).stream()).findFirst().ifPresent(found::add);
        return found.subList(0, Math.min(MAX_ENRICHMENTS, found.size()));
    }

    private static List<Enrichment> first(Stream<Enrichment> some) {
        return some.limit(MAX_OF_KIND).toList();
    }

    private Optional<Enrichment> complete(Node property) {
        boolean sensible = askable.question(property)
                && !schema.functional(property)
                && !Vocabularies.singleValued(property)
                && !declared(property)
                && !oneEach(property);
        Node set = NodeFactory.createURI(about.getURI() + "/complete/" + local(property));
        return sensible
                ? enrichment(
                        Kind.COMPLETE,
                        property,
                        List.of(),
                        Set.of(
                                Quad.create(about, set, RDF.type.asNode(), Qv.COMPLETE),
                                Quad.create(about, set, Qv.property, property)))
                : Optional.empty();
    }

    private boolean declared(Node property) {
        return graph.stream(Node.ANY, Qv.property, property)
                .map(Triple::getSubject)
                .anyMatch(
                        set -> !graph.contains(set, Qv.subject, Node.ANY) && !graph.contains(set, Qv.object, Node.ANY));
    }

    private Optional<Enrichment> single(Node property) {
        return !schema.functional(property) && oneEach(property)
                ? enrichment(
                        Kind.SINGLE,
                        property,
                        List.of(),
                        Set.of(Quad.create(about, property, RDF.type.asNode(), OWL.FunctionalProperty.asNode())))
                : Optional.empty();
    }

    private boolean oneEach(Node property) {
        Set<Node> seen = new HashSet<>();
        return graph.stream(Node.ANY, property, Node.ANY)
                .map(Triple::getSubject)
                .allMatch(seen::add);
    }

    /** Suggests dates for the best-known things that have no date, in the class to which most things with a date belong. */
    private Optional<Enrichment> dates(Node property) {
        if (profile.use(property).count(ValueShape.DATE) < MIN_STATEMENTS) {
            return Optional.empty();
        }
        List<Triple> dated = graph.stream(Node.ANY, property, Node.ANY).toList();
        Map<Node, Integer> kinds = new HashMap<>();
        dated.forEach(t -> profile.kinds(t.getSubject()).forEach(kind -> kinds.merge(kind, 1, Integer::sum)));
        List<Node> without = kinds.entrySet().stream()
                .max(Map.Entry.<Node, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Node::toString))))
                .map(kind -> profile.members(kind.getKey()).stream()
                        .filter(thing -> !graph.contains(thing, property, Node.ANY))
                        .sorted(Comparator.comparingInt((Node thing) -> -profile.degree(thing))
                                .thenComparing(node -> node.toString()))
                        .limit(THINGS)
                        .toList())
                .orElse(List.of());
        Set<Quad> said = new LinkedHashSet<>();
        Node home = home(dated.getFirst());
        for (Node thing : without) {
            date(dated, said.size() + 1).ifPresent(date -> said.add(Quad.create(home, thing, property, date)));
        }
        return said.isEmpty() ? Optional.empty() : enrichment(Kind.DATES, property, without, said);
    }

    /** Returns a graph that contains statements like this one. */
    private Node home(Triple like) {
        var holding = snapshot.dataset().findNG(Node.ANY, like.getSubject(), like.getPredicate(), like.getObject());
        return holding.hasNext() ? holding.next().getGraph() : about;
    }

    private Optional<Enrichment> words(Node property) {
        boolean without = !sentences
                        .lexicon()
                        .written(property, WordingForm.STATES.word())
                        .isPresent()
                && names.named(property);
        return without
                ? enrichment(
                        Kind.WORDS,
                        property,
                        List.of(),
                        words(
                                about,
                                property,
                                names.of(property),
                                sentences.frames().language()))
                : Optional.empty();
    }

    private Optional<Enrichment> enrichment(Kind kind, Node property, List<Node> things, Set<Quad> said) {
        return LexiconPreview.named(snapshot, property)
                .map(name -> new Enrichment(
                        kind,
                        name,
                        things.stream()
                                .flatMap(thing -> LexiconPreview.named(snapshot, thing).stream())
                                .toList(),
                        said));
    }

    private static String local(Node property) {
        return property.getURI().replaceAll("^.*[/#:]", "");
    }

    /**
     * Returns a placeholder: a date with the datatype of the given dates, the given number of decades after the latest of them;
     * empty if none of them has a year.
     */
    private static Optional<Node> date(List<Triple> dated, int after) {
        return dated.stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .filter(value -> YEAR.matcher(value.getLiteralLexicalForm()).matches())
                .max(Comparator.comparing(Node::getLiteralLexicalForm))
                .map(last -> {
                    Matcher parts = YEAR.matcher(last.getLiteralLexicalForm());
                    String text = parts.matches()
                            ? String.format(Locale.ROOT, "%04d", Integer.parseInt(parts.group(1)) + 10 * after)
                                    + rest(parts.group(2))
                            : "";
                    return NodeFactory.createLiteralDT(text, last.getLiteralDatatype());
                });
    }

    /** Replaces 29 February, because most years do not have this day. */
    private static String rest(String rest) {
        return rest.replaceFirst("^-02-29", "-02-28");
    }

    /** Returns placeholders for the wordings of a property. */
    private static Set<Quad> words(Node graph, Node property, String label, String language) {
        Set<Quad> said = new LinkedHashSet<>();
        said.add(quad(graph, property, WordingForm.STATES, "{s} – " + label + " – {o}.", language));
        said.add(quad(graph, property, WordingForm.ASKS_OBJECT, "{s} – " + label + " – what?", language));
        said.add(quad(graph, property, WordingForm.ASKS_SUBJECT, "What – " + label + " – {o}?", language));
        return said;
    }

    private static Quad quad(Node graph, Node property, WordingForm form, String words, String language) {
        return Quad.create(
                graph, property, LexiconPreview.property(form), NodeFactory.createLiteralLang(words, language));
    }
}
