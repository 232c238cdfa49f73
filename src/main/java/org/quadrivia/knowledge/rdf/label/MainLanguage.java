package org.quadrivia.knowledge.rdf.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.quadrivia.knowledge.rdf.graph.Catalog;
import org.quadrivia.knowledge.rdf.graph.Graphs;

/**
 * The main language of a knowledge base: the declared one, else the one of most labels if at least a quarter of all are in it, else
 * the one of untagged labels of properties and classes, else English if the words show it, else the one of untagged texts, else the
 * one of most labels.
 *
 * @param tag a BCP 47 tag; "und" if none is known
 * @param found whether it was found from the words, as neither a declaration nor tags tell it
 */
record MainLanguage(String tag, boolean found) {
    private static final Set<String> ENGLISH = words();
    private static final Set<String> ENGLISH_ONLY =
            Set.of("the", "of", "and", "is", "was", "with", "from", "by", "for", "has", "are");

    private static final List<String> WORDED = List.of("en", "de", "fr", "it", "es");
    private static final double ABOUT = 0.9;

    /** What describes a whole graph. */
    private static final List<Node> HEADERS =
            List.of(OWL.Ontology.asNode(), VOID.Dataset.asNode(), DCAT.Dataset.asNode());

    static MainLanguage of(Catalog catalog, Map<Node, List<LabelIndex.Name>> names, Graph graph, TermNodes terms) {
        Optional<String> declared = declared(catalog, graph);
        if (declared.isPresent()) {
            return new MainLanguage(declared.get(), false);
        }
        Map<String, Integer> counts = counts(names, graph);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Optional<String> most = most(counts);
        return most.filter(tag -> counts.getOrDefault(tag, 0) * 4 >= all)
                .map(tag -> new MainLanguage(tag, false))
                .or(() -> LanguageDetection.ofWords(labels(names, terms))
                        .or(() -> english(graph, terms.properties()))
                        .or(() -> LanguageDetection.ofWords(localNames(terms)))
                        .or(() -> LanguageDetection.ofTexts(texts(names, graph)))
                        .map(tag -> new MainLanguage(tag, true)))
                .or(() -> most.map(tag -> new MainLanguage(tag, false)))
                .orElse(new MainLanguage(LanguageTags.UNKNOWN, false));
    }

    /** Returns the untagged labels of properties and classes, which are words rather than names. */
    private static Stream<String> labels(Map<Node, List<LabelIndex.Name>> names, TermNodes terms) {
        return Stream.concat(terms.properties().stream(), terms.classes().stream())
                .flatMap(term -> untagged(names.getOrDefault(term, List.of())));
    }

    private static Stream<String> localNames(TermNodes terms) {
        return Stream.concat(terms.properties().stream(), terms.classes().stream())
                .filter(term -> term.isURI() && !standard(term))
                .flatMap(term -> LocalNames.propertyWords(term.getURI()).stream());
    }

    /** Returns the untagged texts that are more than names. */
    private static Stream<String> texts(Map<Node, List<LabelIndex.Name>> names, Graph graph) {
        Stream<String> labels = names.values().stream().flatMap(MainLanguage::untagged);
        Stream<String> literals = graph.stream()
                .map(triple -> triple.getObject())
                .filter(value -> value.isLiteral() && value.getLiteralLanguage().isEmpty())
                .map(Node::getLiteralLexicalForm);
        return Stream.concat(labels, literals).filter(MainLanguage::worded);
    }

    private static Stream<String> untagged(List<LabelIndex.Name> names) {
        return names.stream()
                .filter(name -> name.rank() < NameProperties.ALIAS
                        && LanguageTags.primary(name.language()).isEmpty())
                .map(LabelIndex.Name::text);
    }

    /** Whether a text has two words in lower case after its first: no name of a person or place. */
    private static boolean worded(String text) {
        int small = 0;
        for (int space = text.indexOf(' '); space >= 0 && small < 2; space = text.indexOf(' ', space + 1)) {
            if (space + 1 < text.length() && Character.isLowerCase(text.charAt(space + 1))) {
                small++;
            }
        }
        return small == 2;
    }

    private static boolean standard(Node term) {
        return term.getURI().matches("http://www\\.w3\\.org/\\d{4}/.*");
    }

    private static Optional<String> declared(Catalog catalog, Graph graph) {
        return catalog.kb().flatMap(kb -> languages(graph, kb).findFirst()).or(() -> ofHeaders(graph));
    }

    /** Returns the language that the headers of the data declare; empty if they declare several. */
    private static Optional<String> ofHeaders(Graph graph) {
        List<String> all = HEADERS.stream()
                .flatMap(type -> Graphs.subjects(graph, RDF.type.asNode(), type).stream())
                .flatMap(header -> languages(graph, header))
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Stream<String> languages(Graph graph, Node header) {
        return Stream.of(DCTerms.language, DC_11.language)
                .flatMap(property -> graph.stream(header, property.asNode(), Node.ANY))
                .map(triple -> triple.getObject())
                .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : LocalNames.of(n.toString()))
                .map(LanguageTags::primary)
                .filter(tag -> !tag.isEmpty() && tag.length() <= 3)
                .sorted();
    }

    /** Counts labels by language. The empty language also counts the nodes that have only their IRI. */
    private static Map<String, Integer> counts(Map<Node, List<LabelIndex.Name>> names, Graph graph) {
        Map<String, Integer> counts = new TreeMap<>();
        names.values()
                .forEach(list -> list.stream()
                        .filter(n -> n.rank() < NameProperties.ALIAS)
                        .forEach(n -> counts.merge(LanguageTags.primary(n.language()), 1, Integer::sum)));
        long unnamed = graph.stream()
                .map(t -> t.getSubject())
                .filter(s -> s.isURI() && !names.containsKey(s))
                .distinct()
                .count();
        counts.merge("", (int) unnamed, Integer::sum);
        return counts;
    }

    /**
     * Returns the most used language. Of several that are used about as much, it is one that questions are worded in, English
     * first.
     */
    private static Optional<String> most(Map<String, Integer> counts) {
        int top = counts.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return WORDED.stream()
                .filter(tag -> counts.getOrDefault(tag, 0) > 0 && counts.getOrDefault(tag, 0) >= ABOUT * top)
                .findFirst()
                .or(() -> counts.entrySet().stream()
                        .filter(e -> !e.getKey().isEmpty() && e.getValue() == top)
                        .map(Map.Entry::getKey)
                        .min(Comparator.naturalOrder()));
    }

    private static Optional<String> english(Graph graph, Set<Node> properties) {
        Stream<Node> terms = Stream.concat(
                properties.stream(),
                graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY).map(t -> t.getObject()));
        boolean english = share(terms, 4, 0.2) || share(graph.stream().map(t -> t.getSubject()), 12, 0.08);
        return english || byText(graph) ? Optional.of("en") : Optional.empty();
    }

    /** Returns whether enough of the different words in the local names are English. */
    private static boolean share(Stream<Node> nodes, int least, double share) {
        List<String> words = nodes.filter(n -> n.isURI() && !standard(n))
                .distinct()
                .flatMap(n -> LocalNames.words(n.getURI()).stream())
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[ -]")))
                .distinct()
                .toList();
        long known = words.stream().filter(ENGLISH::contains).count();
        return known >= least && known >= share * words.size();
    }

    /** Returns whether the literals contain enough English function words. */
    private static boolean byText(Graph graph) {
        long[] seen = new long[2];
        graph.stream()
                .filter(t -> t.getObject().isLiteral())
                .map(t -> t.getObject().getLiteralLexicalForm())
                .filter(text -> text.indexOf(' ') > 0)
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("\\W+")))
                .forEach(word -> seen[ENGLISH_ONLY.contains(word) ? 1 : 0]++);
        return seen[1] >= 20 && seen[1] * 10 >= seen[0] + seen[1];
    }

    private static Set<String> words() {
        try (InputStream in = MainLanguage.class.getResourceAsStream("english-words.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
