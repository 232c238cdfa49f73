package org.quadrivia.knowledge.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Every name of every node, and the choice among them. */
final class LabelIndex {
    /** A name as it stands in the data, and how good the property is that gives it; less is better. */
    record Name(String text, String language, int rank) {}

    private static final int PERSON = 40;
    private static final Set<String> PLACEHOLDERS = Set.of(
            "None none NONE null Null NULL NaN nan N/A n/a NR nil undefined unknown Unknown - -- ? [] {}".split(" "));
    private static final int LONGEST = 200;
    private static final Pattern CAMEL = Pattern.compile("\\p{L}*\\p{Ll}(\\p{Lu}[\\p{L}\\d]*)+");
    private static final Pattern CODED = Pattern.compile("[A-Z0-9]{2,}\\s*[-–—:|]\\s+(.+)");

    private final Map<Node, List<Name>> names;
    private final Set<Node> naming;
    private final Set<Node> properties;
    private final Graph graph;
    private final String language;

    private LabelIndex(
            Map<Node, List<Name>> names, Set<Node> naming, Set<Node> properties, Graph graph, String language) {
        this.names = names;
        this.naming = naming;
        this.properties = properties;
        this.graph = graph;
        this.language = language;
    }

    /** @param claims graphs whose names count only for what the asserted graph does not name */
    static LabelIndex of(Graph asserted, Collection<Graph> claims, Catalog catalog) {
        Map<Node, List<Name>> names = new HashMap<>();
        Set<Node> naming = new HashSet<>(NameProperties.of(asserted).ranks().keySet());
        collect(
                asserted,
                (node, name) ->
                        names.computeIfAbsent(node, n -> new ArrayList<>(2)).add(name));
        Set<Node> named = Set.copyOf(names.keySet());
        for (Graph claim : claims) {
            collect(claim, (node, name) -> {
                if (!named.contains(node)) {
                    names.computeIfAbsent(node, n -> new ArrayList<>(2)).add(name);
                }
            });
        }
        Set<Node> properties = properties(asserted);
        claims.forEach(claim -> claim.find().forEach(t -> properties.add(t.getPredicate())));
        return new LabelIndex(
                names, naming, properties, asserted, MainLanguage.of(catalog, names, asserted, properties));
    }

    /** The main language; "und" where none is known. */
    String language() {
        return language;
    }

    /** Whether the property gives names: what it says is a label or an alias, not a fact. */
    boolean isNaming(Node property) {
        return naming.contains(property);
    }

    /** Whether it stands between a subject and an object anywhere. */
    boolean isProperty(Node node) {
        return properties.contains(node);
    }

    /** Every node that has a name of its own. */
    Map<Node, List<Name>> all() {
        return names;
    }

    /** In the wanted language, else the main one, else untagged, else any; of a twin; from the IRI; else empty. */
    Optional<String> label(Node node, String wanted) {
        Optional<String> own = own(node, wanted);
        if (own.isPresent() || !node.isURI()) {
            return own;
        }
        return twins(node).stream()
                .flatMap(twin -> own(twin, wanted).stream())
                .min(Comparator.naturalOrder())
                .or(() -> words(node))
                .or(() -> twins(node).stream()
                        .flatMap(twin -> words(twin).stream())
                        .findFirst());
    }

    /** The tag of the label; empty where it has none or is made from the IRI or of a twin. */
    String languageOf(Node node, String wanted) {
        return own(node).stream()
                .filter(n -> n.rank() < NameProperties.ALIAS)
                .min(order(wanted))
                .map(Name::language)
                .orElse("");
    }

    private Optional<String> words(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        return properties.contains(node) ? LocalNames.propertyWords(node.getURI()) : LocalNames.words(node.getURI());
    }

    /** All names but the label, the twins' too. */
    List<String> aliases(Node node, String wanted) {
        Set<String> all = new LinkedHashSet<>();
        own(node).stream().sorted(order(wanted)).forEach(n -> all.add(n.text()));
        for (Node twin : twins(node)) {
            own(twin).stream().sorted(order(wanted)).forEach(n -> all.add(n.text()));
        }
        label(node, wanted).ifPresent(all::remove);
        return List.copyOf(all);
    }

    private Optional<String> own(Node node, String wanted) {
        return own(node).stream()
                .filter(n -> n.rank() < NameProperties.ALIAS)
                .min(order(wanted))
                .map(n -> clean(n, own(node)));
    }

    private List<Name> own(Node node) {
        return names.getOrDefault(node, List.of());
    }

    private Comparator<Name> order(String wanted) {
        return Comparator.<Name>comparingInt(n -> LanguageTags.distance(n.language(), wanted, language))
                .thenComparingInt(Name::rank)
                .thenComparingInt(n -> n.text().length())
                .thenComparing(Name::text);
    }

    /** {@code ITF43 - Taranto} becomes {@code Taranto} where another property gives that name alone. */
    private static String clean(Name name, List<Name> all) {
        Matcher coded = CODED.matcher(name.text());
        if (!coded.matches()) {
            return name.text();
        }
        return all.stream()
                .map(Name::text)
                .filter(text -> text.equalsIgnoreCase(coded.group(1)))
                .min(Comparator.naturalOrder())
                .orElse(name.text());
    }

    private List<Node> twins(Node node) {
        List<Node> twins = new ArrayList<>(Graphs.objects(graph, node, OWL.sameAs.asNode()));
        twins.addAll(Graphs.subjects(graph, OWL.sameAs.asNode(), node));
        twins.remove(node);
        return twins;
    }

    /** Those in use, and those that are declared or that restrictions speak of. */
    private static Set<Node> properties(Graph graph) {
        Set<Node> properties = new HashSet<>();
        graph.find().forEach(t -> properties.add(t.getPredicate()));
        Stream.of(RDF.Property, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
                .forEach(type -> properties.addAll(Graphs.subjects(graph, RDF.type.asNode(), type.asNode())));
        graph.find(Node.ANY, OWL.onProperty.asNode(), Node.ANY).forEach(t -> properties.add(t.getObject()));
        return properties;
    }

    private static void collect(Graph graph, BiConsumer<Node, Name> found) {
        NameProperties.of(graph).ranks().forEach((property, rank) -> {
            List<Triple> values = graph.stream(Node.ANY, property, Node.ANY)
                    .filter(t -> usable(t.getObject()))
                    .toList();
            boolean camel = isCamel(values);
            values.forEach(t -> found.accept(t.getSubject(), name(t, rank, camel)));
        });
        PersonNames.of(graph).forEach((node, text) -> found.accept(node, new Name(text, "", PERSON)));
    }

    /** Whether a property's values are local names rather than words: then all of them are written as words. */
    private static boolean isCamel(List<Triple> values) {
        long camel = values.stream()
                .filter(t ->
                        CAMEL.matcher(t.getObject().getLiteralLexicalForm()).matches())
                .count();
        return camel * 10 >= values.size() * 3L;
    }

    private static Name name(Triple t, int rank, boolean camel) {
        String text = Excerpt.squeeze(t.getObject().getLiteralLexicalForm());
        boolean split = camel && CAMEL.matcher(text).matches();
        return new Name(split ? LocalNames.spaced(text) : text, t.getObject().getLiteralLanguage(), rank);
    }

    private static boolean usable(Node value) {
        if (!value.isLiteral()) {
            return false;
        }
        String text = value.getLiteralLexicalForm().strip();
        return !text.isEmpty() && text.length() <= LONGEST && !PLACEHOLDERS.contains(text);
    }
}
