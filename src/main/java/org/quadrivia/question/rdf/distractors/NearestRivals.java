package org.quadrivia.question.rdf.distractors;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.schema.Schema;

/** Which things cannot stand beside each other as options: they share a name, or one is part of the other. */
public final class NearestRivals {
    private static final Set<String> WHOLES = Set.of(
            "isPartOf",
            "partOf",
            "hasPart",
            "within",
            "contains",
            "isContained",
            "containedIn",
            "containsPlace",
            "broader",
            "narrower",
            "locatedIn",
            "inCountry",
            "inRegion",
            "parentFeature",
            "hasParentRegion",
            "hasSubRegion",
            "part_of",
            "subOrganization",
            "subOrganizationOf",
            "parentOrganization",
            "memberOf",
            "partOfRegion");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** So many keys are compared with others before what was found is forgotten. */
    private static final int KEYS = 1_000;

    private final Graph graph;
    private final Schema schema;
    private final ThingNames names;
    private final Sentences sentences;
    private final Map<Node, Map<Node, Boolean>> known = new HashMap<>();
    private final Map<Node, Set<Node>> wholes = new HashMap<>();
    private final Map<Node, Boolean> ofParts = new HashMap<>();

    public NearestRivals(Graph graph, Schema schema, ThingNames names, Sentences sentences) {
        this.graph = graph;
        this.schema = schema;
        this.names = names;
        this.sentences = sentences;
    }

    /** Whether the other thing can be no wrong option beside the key. */
    boolean of(Node key, Node other) {
        if (known.size() > KEYS) {
            known.clear();
            wholes.clear();
        }
        return known.computeIfAbsent(key, k -> new HashMap<>())
                .computeIfAbsent(other, o -> namesakes(key, o) || parts(key, o));
    }

    /** Whether they have a name in common, or are words of one root. */
    boolean namesakes(Node one, Node other) {
        return !Collections.disjoint(names.allNormal(one), names.allNormal(other)) || oneRoot(one, other);
    }

    /** "Volcano" beside "volcanic": neither is a wrong answer where the other is right. */
    private static boolean oneRoot(Node one, Node other) {
        return one.isLiteral() && other.isLiteral() && oneRoot(text(one), text(other));
    }

    private static boolean oneRoot(String one, String other) {
        return WORD.matcher(one).matches() && WORD.matcher(other).matches() && LanguageWords.akin(one, other);
    }

    private static String text(Node literal) {
        return LanguageWords.normal(literal.getLiteralLexicalForm());
    }

    /** Asia beside India is no wrong answer to "where". */
    private boolean parts(Node one, Node other) {
        return !one.isLiteral() && !other.isLiteral() && (within(one, other) || within(other, one));
    }

    private boolean within(Node from, Node to) {
        return wholes.computeIfAbsent(from, this::wholes).contains(to);
    }

    /** What it is said to be a part of, or to have for a part. */
    private Set<Node> wholes(Node from) {
        Set<Node> found = new HashSet<>();
        graph.find(from, Node.ANY, Node.ANY).forEach((Triple t) -> {
            if (ofParts.computeIfAbsent(t.getPredicate(), this::ofParts)) {
                found.add(t.getObject());
            }
        });
        return found.isEmpty() ? Set.of() : found;
    }

    private boolean ofParts(Node property) {
        return schema.transitive(property) && !isOrder(property) || WHOLES.contains(local(property));
    }

    private boolean isOrder(Node property) {
        return sentences.lexicon().template(property, "asksOrder").isPresent();
    }

    private static String local(Node property) {
        String iri = property.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
