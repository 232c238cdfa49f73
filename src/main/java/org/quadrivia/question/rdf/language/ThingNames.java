package org.quadrivia.question.rdf.language;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.quadrivia.knowledge.rdf.label.OpaqueLabels;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.model.ValueShape;
import org.quadrivia.question.rdf.schema.SameAs;

/** What things are called in questions. Answers are remembered: labels are asked for over and over. */
public final class ThingNames {
    private static final int LONGEST = 90;
    /** A label that more things than these have for their only name tells none of them: "issuer", "part". */
    private static final int MOST_NAMESAKES = 4;

    private static final Pattern DEFECT =
            Pattern.compile("https?://|urn:|_|[<>{}\\[\\]|]|(?<!\\w)(None|NULL|null|NaN|NR|N/A)(?!\\w)|\\p{Cntrl}");
    private static final Pattern CAMEL = Pattern.compile("\\p{Ll}{2,}+\\p{Lu}\\p{Ll}++\\p{Lu}?+\\p{Ll}*+");

    private static final Node DEPRECATED = OWL2.deprecated.asNode();
    private static final Set<String> TRUE = Set.of("true", "1");

    private final Snapshot snapshot;
    private final Map<Node, Optional<String>> labels = new HashMap<>();
    private final Map<Node, Set<String>> normals = new HashMap<>();
    private final Map<String, Set<Node>> bearers = new HashMap<>();
    /** How many words the longest registered name has that begins with this word. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final String language;
    private final Set<Node> deprecated;
    private final Amounts amounts;

    public ThingNames(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.deprecated = deprecated(snapshot.dataset().getDefaultGraph());
        this.language = snapshot.language();
        this.amounts = new Amounts(language);
    }

    /** BCP 47 tag that items are written in. */
    public String language() {
        return language;
    }

    /**
     * A label fit for a question: one line, not too long, no IRI, no code, in the language of the knowledge base. What is
     * deprecated has none: it is neither asked nor offered.
     */
    public Optional<String> label(Node node) {
        return labels.computeIfAbsent(
                node, n -> n.isLiteral() ? literal(n) : snapshot.label(n).filter(l -> fit(n, l)));
    }

    /** The label; for a node that is known to have one. */
    public String of(Node node) {
        return label(node).orElseThrow(() -> new IllegalStateException("no label for " + node));
    }

    public boolean named(Node node) {
        return label(node).isPresent();
    }

    /** Its label and all its other names, in the normal form of {@link LanguageWords#normal}. */
    public Set<String> allNormal(Node node) {
        return normals.computeIfAbsent(node, this::normalNames);
    }

    private Set<String> normalNames(Node node) {
        Set<String> all = new HashSet<>();
        label(node).map(LanguageWords::normal).ifPresent(all::add);
        if (!node.isLiteral()) {
            snapshot.label(node).map(LanguageWords::normal).ifPresent(all::add);
            snapshot.aliases(node).stream().map(LanguageWords::normal).forEach(all::add);
        }
        all.remove("");
        return all.size() == 1 ? Set.of(all.iterator().next()) : all;
    }

    public List<String> aliases(Node node) {
        return node.isLiteral() ? List.of() : snapshot.aliases(node);
    }

    /** Tells the index of who bears which name that this node takes part in it. */
    public void register(Node node) {
        for (String name : allNormal(node)) {
            bearers.merge(name, Set.of(node), ThingNames::union);
            int gap = name.indexOf(' ');
            longest.merge(gap < 0 ? name : name.substring(0, gap), words(name), Math::max);
        }
    }

    /** Takes its label from each registered thing that has no other name than one which many other things have too. */
    public void dropShared(SameAs sameAs) {
        bearers.forEach((name, nodes) -> {
            if (nodes.size() > MOST_NAMESAKES) {
                List<Node> nameless = nodes.stream()
                        .filter(node -> allNormal(node).size() == 1)
                        .toList();
                long things = nameless.stream()
                        .map(node -> first(sameAs.all(node)))
                        .distinct()
                        .count();
                if (things > MOST_NAMESAKES) {
                    nameless.forEach(node -> labels.put(node, Optional.empty()));
                }
            }
        });
    }

    private static Node first(Set<Node> twins) {
        return twins.iterator().next();
    }

    private static int words(String normal) {
        int words = 1;
        for (int i = 0; i < normal.length(); i++) {
            words += normal.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** How many words the longest name of a registered node has that begins with this word, in normal form; 0 for none. */
    int longestFrom(String word) {
        return longest.getOrDefault(word, 0);
    }

    /** Most names have one bearer, so that a set of one is kept for them. */
    private static Set<Node> union(Set<Node> some, Set<Node> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<Node> all = some.size() == 1 ? new HashSet<>(some) : some;
        all.addAll(more);
        return all;
    }

    /** The registered nodes that share this label or have it as an alias. */
    public Set<Node> bearers(String label) {
        return bearing(LanguageWords.normal(label));
    }

    /** The same for a name in the normal form of {@link LanguageWords#normal}. */
    public Set<Node> bearing(String normal) {
        return bearers.getOrDefault(normal, Set.of());
    }

    /** A class's label for the middle of a sentence: "Team" becomes "team" where the language writes nouns small. */
    public String common(Node type) {
        String label = of(type);
        boolean keeps = language.startsWith("de") || label.length() < 2 || !Character.isLowerCase(label.charAt(1));
        if (!keeps && label.indexOf(' ') > 0 && fromIri(type, label)) {
            return smallWords(label);
        }
        return keeps || label.indexOf(' ') > 0 && UCharacter.isUpperCase(label.charAt(label.indexOf(' ') + 1))
                ? label
                : UCharacter.toLowerCase(label.substring(0, 1)) + label.substring(1);
    }

    /** Whether a label is nothing but the IRI's last part with spaces: "SoloArtist" gives "Solo Artist". */
    private static boolean fromIri(Node node, String label) {
        return node.isURI() && node.getURI().endsWith(label.replace(" ", ""));
    }

    private static String smallWords(String label) {
        return Arrays.stream(label.split(" "))
                .map(word -> word.equals(UCharacter.toUpperCase(word)) ? word : UCharacter.toLowerCase(word))
                .collect(Collectors.joining(" "));
    }

    private Optional<String> literal(Node node) {
        String text =
                StringEscapeUtils.unescapeHtml4(node.getLiteralLexicalForm()).strip();
        String tag = node.getLiteralLanguage();
        boolean number = Amounts.isAmount(node);
        if (number) {
            return Optional.of(amounts.text(node));
        }
        boolean foreign = !tag.isEmpty() && !LanguageWords.sameLanguage(tag, language);
        return foreign || !ValueShape.of(node).shown() || !clean(text) ? Optional.empty() : Optional.of(text);
    }

    private boolean fit(Node node, String label) {
        String tag = snapshot.labelLanguage(node);
        return clean(label)
                && !deprecated.contains(node)
                && (tag.isEmpty() || LanguageWords.sameLanguage(tag, language));
    }

    /** How many things the data calls deprecated. */
    public int deprecated() {
        return deprecated.size();
    }

    private static Set<Node> deprecated(Graph graph) {
        return graph.find(Node.ANY, DEPRECATED, Node.ANY)
                .filterKeep(t ->
                        t.getObject().isLiteral() && TRUE.contains(t.getObject().getLiteralLexicalForm()))
                .mapWith(Triple::getSubject)
                .toSet();
    }

    private static boolean clean(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && !DEFECT.matcher(text).find()
                && !CAMEL.matcher(text).matches()
                && !OpaqueLabels.in(text)
                && text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
