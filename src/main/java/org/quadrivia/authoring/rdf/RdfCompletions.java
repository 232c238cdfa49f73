package org.quadrivia.authoring.rdf;

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
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.authoring.Completions;
import org.quadrivia.editor.Completion;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.SearchHit;
import org.quadrivia.knowledge.rdf.Prefixes;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Looks at what the draft makes: properties and classes in use, and things by their names. */
@Service
@ConditionalOnStorage
class RdfCompletions implements Completions {
    private static final int MOST = 40;
    private static final int THINGS = 20;
    private static final int LOOKED_AT = 50_000;
    private static final Pattern DECLARED = Pattern.compile("(?im)^\\s*@?prefix\\s+([\\w.-]*):\\s*<([^<>\\s]+)>");
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private final Desk desk;

    RdfCompletions(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Completion> of(KbId kb, String text, String word) {
        Working working = desk.open(kb);
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
        for (Node term : terms(working, word)) {
            completion(working, term, prefixes, word, typed).ifPresent(found::add);
        }
        return found.stream().distinct().limit(MOST).toList();
    }

    /** Things by name, then properties and classes. */
    private static Set<Node> terms(Working working, String word) {
        Graph graph = working.preview().dataset().getDefaultGraph();
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
            working.base().search(name, THINGS).stream()
                    .map(SearchHit::entity)
                    .forEach(thing -> terms.add(org.apache.jena.graph.NodeFactory.createURI(
                            thing.id().iri())));
        }
        return terms;
    }

    /** Compared with what was begun: the short name where it has a colon, else what the term is called. */
    private static Optional<Completion> completion(
            Working working, Node term, Map<String, String> prefixes, String word, String typed) {
        String called = ChangeWords.name(term, working.preview());
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
        while (declared.find()) {
            prefixes.put(declared.group(1), declared.group(2));
        }
        return prefixes;
    }
}
