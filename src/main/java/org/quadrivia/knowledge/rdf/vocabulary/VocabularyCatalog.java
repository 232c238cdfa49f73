package org.quadrivia.knowledge.rdf.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.graph.RdfLists;

/** The content of {@code vocabularies.ttl}: which vocabularies there are, and which names mean bookkeeping in any vocabulary. */
final class VocabularyCatalog {
    /** Names such as dbo:Person/height have a slash more than their namespace. */
    private static final int MOST_SLASHES = 2;

    private final Map<String, Vocabulary> namespaces = new HashMap<>();
    private final Map<String, Bookkeeping> names = new HashMap<>();
    private final Map<String, Bookkeeping> lastWords = new HashMap<>();
    private final Set<String> vague = new HashSet<>();
    private final Graph file;

    VocabularyCatalog(Graph file) {
        this.file = file;
        file.find(Node.ANY, RDF.type.asNode(), Qv.term("Vocabulary"))
                .mapWith(Triple::getSubject)
                .forEach(this::read);
        file.find(Node.ANY, Qv.term("bookkeeping"), Node.ANY).forEach(this::readNames);
        split("vagueClasses").forEach(vague::addAll);
    }

    private void read(Node node) {
        List<String> lexicon = LexiconFiles.texts(file, node, "lexicon");
        Vocabulary vocabulary = new Vocabulary(
                node.getURI(),
                lexicon.isEmpty() ? "" : lexicon.getFirst(),
                isTrue(node, "describesGraphs"),
                isTrue(node, "isStructure"));
        namespaces.put(node.getURI(), vocabulary);
        LexiconFiles.texts(file, node, "namespace").forEach(other -> namespaces.put(other, vocabulary));
    }

    private boolean isTrue(Node node, String property) {
        return LexiconFiles.texts(file, node, property).contains("true");
    }

    private void readNames(Triple use) {
        Bookkeeping kind = Bookkeeping.of(use.getObject().getLiteralLexicalForm());
        for (String all : LexiconFiles.texts(file, use.getSubject(), "localNames")) {
            List.of(all.split(" ")).forEach(name -> names.put(name, kind));
        }
        for (String all : LexiconFiles.texts(file, use.getSubject(), "lastWords")) {
            List.of(all.split(" ")).forEach(word -> lastWords.put(word, kind));
        }
    }

    private List<List<String>> split(String property) {
        return LexiconFiles.texts(file, Node.ANY, property).stream()
                .map(all -> List.of(all.split(" ")))
                .toList();
    }

    /** Returns the vocabulary of the term; null if it is unknown. */
    @Nullable
    Vocabulary of(String iri) {
        int end = iri.length();
        for (int cut = 0; cut <= MOST_SLASHES && end > 0; cut++) {
            end = Math.max(iri.lastIndexOf('#', end - 1), iri.lastIndexOf('/', end - 1));
            Vocabulary found = end < 0 ? null : namespaces.get(iri.substring(0, end + 1));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns what a property with this local name is for in any vocabulary; empty if the name does not say so. */
    Optional<Bookkeeping> byName(String local) {
        Bookkeeping known = names.get(local);
        return Optional.ofNullable(known != null ? known : lastWords.get(lastWord(local)));
    }

    boolean isVagueClass(String local) {
        return vague.contains(local);
    }

    /** Returns the members of a list in the order of the file, with those of the other namespaces of their vocabularies. */
    List<Node> list(String property) {
        List<Node> all = new ArrayList<>();
        file.find(Node.ANY, Qv.term(property), Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .forEach(head -> RdfLists.items(file, head).forEach(member -> all.addAll(forms(member))));
        return List.copyOf(all);
    }

    /** Returns the term, known by the first namespace of its vocabulary, and the same term in the other namespaces. */
    List<Node> forms(Node term) {
        Vocabulary vocabulary = of(term.getURI());
        if (vocabulary == null) {
            return List.of(term);
        }
        String local = term.getURI().substring(vocabulary.namespace().length());
        List<Node> forms = new ArrayList<>(List.of(term));
        namespaces.entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(vocabulary) && !entry.getKey().equals(vocabulary.namespace()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(other -> forms.add(NodeFactory.createURI(other + local)));
        return forms;
    }

    private static String lastWord(String local) {
        int at = local.length();
        while (at > 0 && (Character.isLowerCase(local.charAt(at - 1)) || Character.isDigit(local.charAt(at - 1)))) {
            at--;
        }
        while (at > 1 && Character.isUpperCase(local.charAt(at - 1)) && Character.isUpperCase(local.charAt(at - 2))) {
            at--;
        }
        int start = at > 0 && Character.isUpperCase(local.charAt(at - 1)) ? at - 1 : at;
        return start == 0 ? "" : local.substring(start).toLowerCase(Locale.ROOT);
    }
}
