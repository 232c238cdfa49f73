package org.quadrivia.linkeddata.writing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.quadrivia.editor.Completion;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Writes terms as a query can have them: by a prefix that is declared or can be, otherwise in full. */
final class TermWriter {
    /** Longer literals are not offered: nobody wants to choose among them. */
    private static final int LONGEST = 80;

    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*+");
    private static final Pattern NOT_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private final Snapshot snapshot;
    private final Map<String, String> declared;
    private final Map<String, String> all;

    /**
     * @param declared IRIs of the prefixes that the query declares
     * @param known IRIs of the prefixes that it could declare
     */
    TermWriter(Snapshot snapshot, Map<String, String> declared, Map<String, String> known) {
        this.snapshot = snapshot;
        this.declared = declared;
        all = new HashMap<>(known);
        all.putAll(declared);
    }

    /** A term as a query has it, and the declaration that it needs; the latter may be empty. */
    record Written(String text, String declaration) {}

    /** Returns the text of a term; empty if a query cannot contain it or it is too long. */
    Optional<Written> write(Node term) {
        if (term.isLiteral()) {
            return Optional.of(NodeFmtLib.strTTL(term))
                    .filter(text -> text.length() <= LONGEST)
                    .map(text -> new Written(text, ""));
        }
        if (!term.isURI() || NOT_IN_IRI.matcher(term.getURI()).find()) {
            return Optional.empty();
        }
        String iri = term.getURI();
        return Optional.of(all.entrySet().stream()
                .filter(prefix -> !prefix.getValue().isEmpty() && iri.startsWith(prefix.getValue()))
                .filter(prefix ->
                        LOCAL.matcher(iri.substring(prefix.getValue().length())).matches())
                .max(Comparator.<Map.Entry<String, String>>comparingInt(
                                prefix -> prefix.getValue().length())
                        .thenComparing(prefix -> declared.containsKey(prefix.getKey())))
                .map(prefix -> new Written(
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()),
                        declaration(prefix.getKey())))
                .orElseGet(() -> new Written("<" + iri + ">", "")));
    }

    /** Returns the declaration of a prefix; empty if the query has it. */
    String declaration(String prefix) {
        return declared.containsKey(prefix) ? "" : "PREFIX " + prefix + ": <" + all.get(prefix) + ">";
    }

    /**
     * Returns a completion if the term is what was begun: a word with a colon begins the prefixed name, another word is in the
     * name of the term or begins its prefixed name after the prefix.
     *
     * @param detail shown beside the name, such as a number; may be empty
     */
    Optional<Completion> completion(Node term, String word, String detail) {
        Optional<Written> text = write(term);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String written = text.get().text();
        String typed = word.toLowerCase(Locale.ROOT);
        String name = term.isURI() ? snapshot.label(term).orElse("") : term.getLiteralLexicalForm();
        boolean named = !name.isBlank() && !name.equals(term.toString());
        if (!word.contains(":") && named && name.toLowerCase(Locale.ROOT).contains(typed)) {
            return Optional.of(new Completion(
                    name,
                    written,
                    joined(term.isURI() ? written : "", detail),
                    text.get().declaration()));
        }
        String small = written.toLowerCase(Locale.ROOT);
        boolean begun = small.startsWith(typed)
                || !word.contains(":")
                        && small.substring(small.indexOf(':') + 1).startsWith(typed);
        return begun
                ? Optional.of(new Completion(
                        written,
                        "",
                        joined(named ? name : "", detail),
                        text.get().declaration()))
                : Optional.empty();
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
    }
}
