package org.quadrivia.knowledge.rdf;

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
import org.apache.jena.vocabulary.DCTerms;

/** The main language of a knowledge base: as declared, else that of most labels, else English where its words show it. */
final class MainLanguage {
    private static final Set<String> ENGLISH = words();
    private static final Set<String> ENGLISH_ONLY = Set.of("the", "of", "and", "is", "was", "with", "from", "by", "for", "has", "are");

    private MainLanguage() {}

    static String of(
            Catalog catalog, Map<Node, List<LabelIndex.Name>> names, Graph graph, Set<Node> properties) {
        return declared(catalog, graph).or(() -> ofLabels(names)).orElseGet(() -> english(graph, properties));
    }

    private static Optional<String> declared(Catalog catalog, Graph graph) {
        return catalog.kb()
                .flatMap(kb -> Graphs.object(graph, kb, DCTerms.language.asNode()))
                .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : LocalNames.of(n.toString()))
                .map(LanguageTags::primary)
                .filter(tag -> !tag.isEmpty());
    }

    private static Optional<String> ofLabels(Map<Node, List<LabelIndex.Name>> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.values().forEach(list -> list.stream()
                .filter(n -> n.rank() < NameProperties.ALIAS)
                .forEach(n -> counts.merge(LanguageTags.primary(n.language()), 1, Integer::sum)));
        int untagged = counts.getOrDefault("", 0);
        counts.remove("");
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(most -> most.getValue() * 4 >= untagged)
                .map(Map.Entry::getKey);
    }

    private static String english(Graph graph, Set<Node> properties) {
        List<String> words = properties.stream()
                .filter(p -> !p.getURI().startsWith("http://www.w3.org/"))
                .flatMap(p -> Stream.of(LocalNames.spaced(LocalNames.of(p.getURI())).toLowerCase(Locale.ROOT).split("[ -]")))
                .distinct()
                .toList();
        long known = words.stream().filter(ENGLISH::contains).count();
        boolean byNames = known >= 4 && known * 4 >= words.size();
        return byNames || byText(graph) ? "en" : LanguageTags.UNKNOWN;
    }

    /** Function words in what the literals say. */
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
