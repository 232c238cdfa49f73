package org.quadrivia.knowledge.rdf.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
import org.apache.jena.vocabulary.OWL;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.rdf.graph.Catalog;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;

/** All names of all nodes, and the choice among them. */
public final class LabelIndex {
    /** A name in the data and the rank of the property that gives it; a lower rank is better. */
    record Name(String text, String language, int rank) {}

    private static final Pattern CODED = Pattern.compile("[A-Z0-9]{2,}\\s*[-–—:|]\\s+(.+)");

    private final Map<Node, List<Name>> names;
    private final Set<Node> naming;
    private final TermNodes terms;
    private final Graph graph;
    private final MainLanguage language;
    private final boolean twinned;

    private LabelIndex(
            Map<Node, List<Name>> names, Set<Node> naming, TermNodes terms, Graph graph, MainLanguage language) {
        this.names = names;
        this.naming = naming;
        this.terms = terms;
        this.graph = graph;
        this.language = language;
        this.twinned = graph.contains(Node.ANY, OWL.sameAs.asNode(), Node.ANY);
    }

    /**
     * Reads the names. Those in claims and of distractors count only for nodes that the asserted graph does not name.
     *
     * @param distractors names of things that serve only as wrong options
     */
    public static LabelIndex of(Graph asserted, Collection<Graph> claims, Graph distractors, Catalog catalog) {
        Map<Node, List<Name>> names = new HashMap<>();
        Map<Node, Integer> ranks = NameProperties.of(asserted).ranks();
        NameCollector.collect(asserted, ranks, (node, name) -> add(names, node, name));
        Set<Node> named = Set.copyOf(names.keySet());
        Stream.concat(claims.stream(), Stream.of(distractors))
                .forEach(graph ->
                        NameCollector.collect(graph, NameProperties.of(graph).ranks(), (node, name) -> {
                            if (!named.contains(node)) {
                                add(names, node, name);
                            }
                        }));
        TermNodes terms = TermNodes.of(asserted, claims);
        MainLanguage language = MainLanguage.of(catalog, names, asserted, terms);
        return new LabelIndex(names, Set.copyOf(ranks.keySet()), terms, asserted, language);
    }

    private static void add(Map<Node, List<Name>> names, Node node, Name name) {
        names.computeIfAbsent(node, n -> new ArrayList<>(2)).add(name);
    }

    /** Returns the main language; "und" if none is known. */
    public String language() {
        return language.tag();
    }

    /** Returns whether the main language was found from the words, as neither a declaration nor language tags tell it. */
    public boolean languageFound() {
        return language.found();
    }

    /** Returns whether the property gives names. Its values are labels or aliases, not facts. */
    public boolean isNaming(Node property) {
        return naming.contains(property);
    }

    /** Returns whether the node is a property: used in a triple, declared, or named in a restriction. */
    public boolean isProperty(Node node) {
        return terms.properties().contains(node);
    }

    /** Tells every name that the data gives, with what has it. */
    public void forEachName(BiConsumer<Node, String> reader) {
        names.forEach((node, all) -> all.forEach(name -> reader.accept(node, name.text())));
    }

    /** Returns the names of every node that has names of its own. */
    public Map<Node, List<Name>> all() {
        return names;
    }

    /**
     * Returns the label in the wanted language, else in the main one, else untagged, else in any language. If the node has
     * none, the label is that of a twin ({@code owl:sameAs}), else that of a well-known term, else made from the IRI, else
     * from a twin's IRI; empty if all of these fail.
     */
    public Optional<String> label(Node node, String wanted) {
        Optional<String> own = own(node, wanted);
        if (own.isPresent() || !node.isURI()) {
            return own;
        }
        return twins(node).stream()
                .flatMap(twin -> own(twin, wanted).stream())
                .min(Comparator.naturalOrder())
                .or(() -> Vocabularies.label(node.getURI(), LanguageTags.primary(wanted)))
                .or(() -> words(node))
                .or(() -> twins(node).stream()
                        .flatMap(twin -> words(twin).stream())
                        .findFirst());
    }

    /** Returns the language tag of the label; empty if it has none, is made from the IRI, or belongs to a twin. */
    public String languageOf(Node node, String wanted) {
        return own(node).stream()
                .filter(n -> n.rank() < NameProperties.ALIAS)
                .min(order(wanted))
                .map(Name::language)
                .orElse("");
    }

    private Optional<String> words(Node node) {
        if (!node.isURI() || MediaName.read(node.getURI()).isPresent()) {
            return Optional.empty();
        }
        return terms.properties().contains(node)
                ? LocalNames.propertyWords(node.getURI())
                : LocalNames.words(node.getURI());
    }

    /** Returns names except the label, each once; those in the wanted language come first. */
    public List<String> aliases(Node node, String wanted, Aliases which) {
        String label = label(node, wanted).orElse("");
        List<Node> bearers = new ArrayList<>(List.of(node));
        if (which != Aliases.IN_LANGUAGE) {
            bearers.addAll(twins(node));
        }
        return bearers.stream()
                .flatMap(bearer -> own(bearer).stream()
                        .filter(name -> isWanted(name, wanted, which))
                        .sorted(order(wanted)))
                .map(Name::text)
                .filter(text -> !text.equals(label))
                .distinct()
                .toList();
    }

    private static boolean isWanted(Name name, String wanted, Aliases which) {
        boolean visible = name.rank() != NameProperties.HIDDEN;
        String language = LanguageTags.primary(name.language());
        return switch (which) {
            case ALL -> true;
            case VISIBLE -> visible;
            case IN_LANGUAGE -> visible && (language.isEmpty() || language.equals(LanguageTags.primary(wanted)));
        };
    }

    private Optional<String> own(Node node, String wanted) {
        return own(node).stream()
                .filter(n -> n.rank() < NameProperties.ALIAS)
                .min(order(wanted))
                .map(n -> clean(n, own(node)))
                .map(text -> isLocalName(node, text) ? words(node).orElse(text) : text);
    }

    /** Returns whether a class or property has only its local name as label, such as {@code SoloArtist}. */
    private boolean isLocalName(Node node, String text) {
        return node.isURI()
                && NameCollector.isCamel(text)
                && terms.contains(node)
                && text.equals(LocalNames.of(node.getURI()));
    }

    private List<Name> own(Node node) {
        return names.getOrDefault(node, List.of());
    }

    private Comparator<Name> order(String wanted) {
        return Comparator.<Name>comparingInt(n -> LanguageTags.distance(n.language(), wanted, language.tag()))
                .thenComparingInt(Name::rank)
                .thenComparingInt(n -> n.text().length())
                .thenComparing(Name::text);
    }

    /** Turns {@code ITF43 - Taranto} into {@code Taranto} if another property gives exactly that name. */
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
        if (!twinned) {
            return List.of();
        }
        List<Node> twins = new ArrayList<>(Graphs.objects(graph, node, OWL.sameAs.asNode()));
        twins.addAll(Graphs.subjects(graph, OWL.sameAs.asNode(), node));
        twins.remove(node);
        return twins;
    }
}
