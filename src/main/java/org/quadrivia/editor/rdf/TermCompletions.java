package org.quadrivia.editor.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.editor.Completion;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.SearchHit;

/** Suggests completions for RDF and SPARQL: prefixes, properties and classes in use, and things by name. */
public final class TermCompletions {
    private static final int MOST = 40;
    /** No term has a longer name, so a longer word has no completions. */
    private static final int LONGEST = 200;
    /** The most prefixes read from a text: each term is tried with each of them. */
    private static final int PREFIXES = 100;

    private static final int THINGS = 20;
    private static final int LOOKED_AT = 50_000;
    private static final Pattern DECLARED = Pattern.compile("(?im)^\\h*+@?prefix\\s++([\\w.-]*+):\\s*+<([^<>\\s]++)>");
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private final Snapshot snapshot;
    private final KnowledgeBase base;

    /** @param base the same revision as the snapshot */
    public TermCompletions(Snapshot snapshot, KnowledgeBase base) {
        this.snapshot = snapshot;
        this.base = base;
    }

    /**
     * Returns completions for a word that was begun, the most likely first.
     *
     * @param text the text that contains the word, for the prefixes that it declares
     * @param word the word as far as it is typed
     */
    public List<Completion> of(String text, String word) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        Map<String, String> prefixes = prefixes(text);
        String typed = word.toLowerCase(Locale.ROOT);
        List<Completion> found = new ArrayList<>();
        if (!word.contains(":")) {
            prefixes.forEach((prefix, iri) -> {
                if (prefix.toLowerCase(Locale.ROOT).startsWith(typed)) {
                    found.add(new Completion(prefix + ":", "", iri));
                }
            });
            Prefixes.usualOnes().forEach((prefix, iri) -> {
                if (!prefixes.containsKey(prefix) && !typed.isEmpty() && prefix.startsWith(typed)) {
                    found.add(new Completion(prefix + ": <" + iri + ">", "", ""));
                }
            });
        }
        for (Node term : terms(word)) {
            completion(term, prefixes, word, typed).ifPresent(found::add);
        }
        return found.stream().distinct().limit(MOST).toList();
    }

    /** Returns the properties and classes in use, sorted by IRI, then things whose name matches. */
    private Set<Node> terms(String word) {
        Graph graph = snapshot.dataset().getDefaultGraph();
        Set<Node> terms = new LinkedHashSet<>();
        Stream.concat(
                        graph.stream().limit(LOOKED_AT).map(Triple::getPredicate),
                        graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                                .limit(LOOKED_AT)
                                .map(Triple::getObject))
                .filter(Node::isURI)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(terms::add);
        String name = word.substring(word.indexOf(':') + 1);
        if (!name.isBlank()) {
            base.search(name, THINGS).stream()
                    .map(SearchHit::entity)
                    .forEach(thing -> terms.add(NodeFactory.createURI(thing.id().iri())));
        }
        return terms;
    }

    /**
     * Returns the completion for a term if it matches. A word with a colon is compared with the prefixed name, any other word
     * with the term's label.
     */
    private Optional<Completion> completion(Node term, Map<String, String> prefixes, String word, String typed) {
        String called = snapshot.label(term).orElse(term.getURI());
        Optional<String> small = prefixes.entrySet().stream()
                .filter(prefix -> term.getURI().startsWith(prefix.getValue()))
                .filter(prefix -> LOCAL.matcher(
                                term.getURI().substring(prefix.getValue().length()))
                        .matches())
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
                .map(prefix -> prefix.getKey() + ":"
                        + term.getURI().substring(prefix.getValue().length()));
        if (word.contains(":")) {
            return small.filter(name -> name.toLowerCase(Locale.ROOT).startsWith(typed))
                    .map(name -> new Completion(name, "", called));
        }
        String insert = small.orElse("<" + term.getURI() + ">");
        return called.toLowerCase(Locale.ROOT).contains(typed) && !called.isBlank()
                ? Optional.of(new Completion(called, insert, insert))
                : Optional.empty();
    }

    private static Map<String, String> prefixes(String text) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        Matcher declared = DECLARED.matcher(text);
        while (prefixes.size() < PREFIXES && declared.find()) {
            prefixes.put(declared.group(1), declared.group(2));
        }
        return prefixes;
    }
}
