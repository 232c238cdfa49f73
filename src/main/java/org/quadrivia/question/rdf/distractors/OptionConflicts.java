package org.quadrivia.question.rdf.distractors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.NearSynonyms;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Finds things that cannot be options of the same item because they share a name, mean nearly the same, or one is part of the
 * other.
 */
public final class OptionConflicts {
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

    /** The local names of those of these properties that lead from a whole to its parts. */
    private static final Set<String> TO_PARTS =
            Set.of("hasPart", "contains", "containsPlace", "narrower", "hasSubRegion");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The comparisons with other things are cached for this many keys. When the cache is full, it is emptied. */
    private static final int KEYS = 1_000;

    /** Wholes of wholes are followed up to this height, unless there are more than {@code MOST} of them. */
    private static final int HIGHEST = 4;

    private static final int MOST = 40;

    /** Of shorter texts, the last letter makes another word. */
    private static final int SPELT = 4;

    private final boolean climbing;
    private final Graph graph;
    private final Schema schema;
    private final ThingNames names;
    private final NearSynonyms synonyms;
    private final Sentences sentences;
    private final ClaimComparison claims;
    private final Map<Node, Map<Node, Boolean>> known = new HashMap<>();
    private final Map<Node, Set<Node>> wholes = new HashMap<>();
    private final Map<Node, Set<Node>> above = new HashMap<>();
    private final Map<Node, Boolean> ofParts = new HashMap<>();

    /** @param climbing whether the parts of a part must not be options together with the whole, either */
    public OptionConflicts(
            boolean climbing,
            Graph graph,
            Schema schema,
            ThingNames names,
            NearSynonyms synonyms,
            Sentences sentences,
            ClaimComparison claims) {
        this.climbing = climbing;
        this.graph = graph;
        this.schema = schema;
        this.names = names;
        this.synonyms = synonyms;
        this.sentences = sentences;
        this.claims = claims;
    }

    /** Whether the other thing cannot be a distractor for the key. */
    boolean of(Node key, Node other) {
        if (known.size() > KEYS) {
            known.clear();
            wholes.clear();
            above.clear();
        }
        return known.computeIfAbsent(key, k -> new HashMap<>())
                .computeIfAbsent(other, o -> confusable(key, o) || parts(key, o));
    }

    /**
     * Whether the two things have a name in common, are words with the same root, mean nearly the same, or are claims that say
     * nearly the same.
     */
    boolean confusable(Node one, Node other) {
        return names.shareName(one, other)
                || oneRoot(one, other)
                || climbing && variants(one, other)
                || synonyms.alike(one, other)
                || claims.alike(one, other);
    }

    /**
     * Whether the two are words with the same root, such as "volcano" and "volcanic". Neither is a wrong answer if the other is
     * right.
     */
    private static boolean oneRoot(Node one, Node other) {
        return one.isLiteral() && other.isLiteral() && oneRoot(text(one), text(other));
    }

    /** Whether one text is the other with words after it or with another last letter: "Taipei City" and "Taipei", "Roma" and "Rome". */
    private static boolean variants(Node one, Node other) {
        if (!one.isLiteral() || !other.isLiteral()) {
            return false;
        }
        String a = text(one);
        String b = text(other);
        return a.startsWith(b + " ") || b.startsWith(a + " ") || endsOtherwise(a, b);
    }

    /** Whether only the last letter differs, as in names of one place in two languages. */
    private static boolean endsOtherwise(String one, String other) {
        int last = one.length() - 1;
        return one.length() >= SPELT
                && one.length() == other.length()
                && !one.equals(other)
                && one.regionMatches(0, other, 0, last)
                && Character.isLetter(one.charAt(last))
                && Character.isLetter(other.charAt(last));
    }

    private static boolean oneRoot(String one, String other) {
        return WORD.matcher(one).matches() && WORD.matcher(other).matches() && LanguageWords.akin(one, other);
    }

    private static String text(Node literal) {
        return LanguageWords.normal(literal.getLiteralLexicalForm());
    }

    /** Whether one thing is part of the other. If India is the answer to a question about a place, Asia is not wrong. */
    private boolean parts(Node one, Node other) {
        return !one.isLiteral() && !other.isLiteral() && (within(one, other) || within(other, one));
    }

    private boolean within(Node from, Node to) {
        return wholes.computeIfAbsent(from, this::wholes).contains(to)
                || climbing && above.computeIfAbsent(from, this::above).contains(to);
    }

    /** Returns the things of which the given thing is stated to be a part, and its own parts. */
    private Set<Node> wholes(Node from) {
        return linked(from, any -> true);
    }

    /** Returns the wholes of wholes. For example, a province is in a region, and the region is in a country. */
    private Set<Node> above(Node from) {
        Set<Node> found = new HashSet<>();
        Set<Node> level = Set.of(from);
        for (int i = 0; i < HIGHEST && !level.isEmpty() && found.size() <= MOST; i++) {
            Set<Node> next = new HashSet<>();
            level.stream()
                    .filter(node -> !node.isLiteral())
                    .forEach(node -> next.addAll(linked(node, property -> !TO_PARTS.contains(local(property)))));
            next.removeAll(found);
            found.addAll(next);
            level = next;
        }
        found.remove(from);
        return found.isEmpty() || found.size() > MOST ? Set.of() : found;
    }

    private Set<Node> linked(Node from, Predicate<Node> by) {
        Set<Node> found = new HashSet<>();
        graph.find(from, Node.ANY, Node.ANY).forEach((Triple t) -> {
            if (ofParts.computeIfAbsent(t.getPredicate(), this::ofParts) && by.test(t.getPredicate())) {
                found.add(t.getObject());
            }
        });
        return found.isEmpty() ? Set.of() : found;
    }

    private boolean ofParts(Node property) {
        return schema.transitive(property) && !isOrder(property) || WHOLES.contains(local(property));
    }

    private boolean isOrder(Node property) {
        return sentences.lexicon().written(property, "asksOrder").isPresent();
    }

    private static String local(Node property) {
        String iri = property.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
