package org.quadrivia.question.rdf.language;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.rdf.label.Aliases;
import org.quadrivia.knowledge.rdf.label.OpaqueLabels;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.schema.SameAs;

/**
 * Knows the names of things in questions. Caches its results, because the same labels are needed again and again.
 *
 * <p>Long because the name of a thing in a sentence depends on its article, tag, class and language together.
 */
public final class ThingNames {
    private static final int LONGEST = 90;
    /** If a label, such as "issuer" or "part", is the only name of more things than this, it does not identify any of them. */
    private static final int MOST_NAMESAKES = 4;

    private static final Pattern DEFECT =
            Pattern.compile("https?://|urn:|_|[<>{}\\[\\]|]|(?<!\\w)(None|NULL|null|NaN|NR|N/A)(?!\\w)|\\p{Cntrl}");
    private static final Pattern CAMEL = Pattern.compile("\\p{Ll}{2,}+\\p{Lu}\\p{Ll}++\\p{Lu}?+\\p{Ll}*+");

    private static final Node DEPRECATED = OWL2.deprecated.asNode();
    private static final Set<String> TRUE = Set.of("true", "1");

    private final Snapshot snapshot;
    private final Map<Node, Optional<String>> labels = new HashMap<>();
    /** The complete labels of things from whose label the tag was removed. */
    private final Map<Node, String> shortened = new HashMap<>();
    /** Nodes that are not in the data but have been given a name. */
    private final Set<Node> entered = new HashSet<>();

    /** Nodes whose labels nobody would say. */
    private final Set<Node> withheld = new HashSet<>();

    private Predicate<String> refused = text -> false;

    private final Map<Node, Set<String>> normals = new HashMap<>();
    private final Map<String, Set<Node>> bearers = new HashMap<>();
    private final Map<Node, Set<String>> otherLanguages = new HashMap<>();
    /** For each word, the number of words in the longest registered name that begins with it. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final String language;
    private final Set<Node> deprecated;
    private final NumbersAndDates amounts;
    private final TrailingTags tags;

    public ThingNames(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.deprecated = deprecated(snapshot.dataset().getDefaultGraph());
        this.language = snapshot.language();
        this.amounts = new NumbersAndDates(language, ancient(snapshot.dataset().getDefaultGraph()));
        this.tags = new TrailingTags(snapshot);
    }

    /** Returns the BCP 47 tag of the language in which items are written. */
    public String language() {
        return language;
    }

    /**
     * Returns a label that is suitable for a question: in the language of the knowledge base, on one line, not too long, and
     * neither an IRI nor a code. Deprecated things, pictures and sounds have no such label, so questions neither ask about them
     * nor offer them.
     */
    public Optional<String> label(Node node) {
        return labels.computeIfAbsent(
                node,
                n -> n.isLiteral()
                        ? literal(n)
                        : snapshot.label(n)
                                .map(l -> inLanguage(n, l))
                                .map(l -> withoutTag(n, l))
                                .filter(l -> !isFile(n) && fit(n, l)));
    }

    /** Returns whether the node is a picture or a sound that is kept with the knowledge base. */
    private static boolean isFile(Node node) {
        return node.isURI() && MediaName.read(node.getURI()).isPresent();
    }

    private static boolean ancient(Graph graph) {
        return graph.find()
                .filterKeep(fact -> NumbersAndDates.isAncient(fact.getObject()))
                .hasNext();
    }

    /**
     * Returns a name in the language of the questions if the label has no language tag and is also a name of the thing in another
     * language: "Late Middle Ages" instead of "Baja Edad Media". If there is no such name, returns the label.
     */
    private String inLanguage(Node node, String label) {
        if (!snapshot.labelLanguage(node).isEmpty() || !node.isURI()) {
            return label;
        }
        List<Node> tagged = snapshot.dataset()
                .getDefaultGraph()
                .find(node, Node.ANY, Node.ANY)
                .filterKeep(fact -> fact.getObject().isLiteral()
                        && !fact.getObject().getLiteralLanguage().isEmpty()
                        && snapshot.isNaming(fact.getPredicate()))
                .mapWith(Triple::getObject)
                .toList();
        List<String> own = tagged.stream()
                .filter(name -> LanguageWords.sameLanguage(name.getLiteralLanguage(), language))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
        boolean foreign = tagged.stream()
                .anyMatch(name -> name.getLiteralLexicalForm().equals(label)
                        && !LanguageWords.sameLanguage(name.getLiteralLanguage(), language));
        return foreign && !own.isEmpty() && !own.contains(label) ? own.getFirst() : label;
    }

    /** Returns the languages, besides that of the questions, in which the data tags names of the node. */
    public Set<String> otherLanguages(Node node) {
        return otherLanguages.computeIfAbsent(
                node,
                n -> snapshot.dataset()
                        .getDefaultGraph()
                        .find(n, Node.ANY, Node.ANY)
                        .filterKeep(fact -> fact.getObject().isLiteral()
                                && !fact.getObject().getLiteralLanguage().isEmpty()
                                && snapshot.isNaming(fact.getPredicate()))
                        .mapWith(fact -> fact.getObject().getLiteralLanguage())
                        .filterDrop(tag -> LanguageWords.sameLanguage(tag, language))
                        .toSet());
    }

    private String withoutTag(Node node, String label) {
        Optional<String> bare = tags.without(node, label).filter(ThingNames::clean);
        bare.ifPresent(name -> shortened.put(node, label));
        return bare.orElse(label);
    }

    /**
     * Returns the name and the kind of a thing whose label still ends with a tag because other things have the name without it,
     * such as "album Yellow Submarine" for "Yellow Submarine (album)". Empty if there is no tag that says which kind of thing is
     * meant.
     */
    public Optional<TaggedName> tagged(Node node) {
        return label(node)
                .filter(label -> node.isURI())
                .flatMap(label -> tags.kindTag(node, label))
                .map(parts -> new TaggedName(parts.tag(), parts.name(), node));
    }

    /**
     * Returns the label of a node that is known to have one.
     *
     * @throws RejectedCandidate if it has none
     */
    public String of(Node node) {
        return label(node).orElseThrow(() -> new RejectedCandidate(DropReason.NO_LABEL, "no label for " + node));
    }

    public boolean named(Node node) {
        return label(node).isPresent();
    }

    /** Whether the node has its own page, to which a text may link. Things that serve only as wrong options have no page. */
    public boolean hasPage(Node node) {
        return node.isURI() && !entered.contains(node) && !snapshot.isDistractor(node);
    }

    /** Returns the label and all other names of a node, normalised by {@link LanguageWords#normal}. */
    public Set<String> allNormal(Node node) {
        return normals.computeIfAbsent(node, this::normalNames);
    }

    /** Whether the two things have a label or alias in common. */
    public boolean shareName(Node one, Node other) {
        return !Collections.disjoint(allNormal(one), allNormal(other));
    }

    /** Whether the text contains the label or another name of the node, with or without its article. */
    public boolean isNamedIn(Node node, String text) {
        String words = " " + LanguageWords.normal(text) + " ";
        return allNormal(node).stream()
                .map(name -> name.startsWith("the ") ? name.substring(4) : name)
                .anyMatch(name -> words.contains(" " + name + " "));
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

    /** Returns the names, other than the label, that are suitable for a question and in its language. */
    public List<String> otherNames(Node node) {
        String label = label(node).orElse("");
        return snapshot.aliases(node, Aliases.IN_LANGUAGE).stream()
                .filter(name -> clean(name) && !name.equals(label))
                .toList();
    }

    /** Returns all names other than the label, including those that may be typed but not shown. */
    public List<String> aliases(Node node) {
        return node.isLiteral() ? List.of() : snapshot.aliases(node);
    }

    /**
     * Whether the node has no name that means anything to a reader: it has no name at all, its name is a code, or many things
     * share its name.
     */
    public boolean nameless(Node node) {
        return !named(node)
                && !withheld.contains(node)
                && !deprecated.contains(node)
                && snapshot.label(node)
                        .filter(label -> !fit(node, label) && !OpaqueLabels.in(label))
                        .isEmpty();
    }

    /** Gives a name to a node that is not in the data. */
    public void enter(Node node, String label) {
        labels.put(node, Optional.of(label));
        entered.add(node);
    }

    /** Gives another label to a node, in addition to its names in the data. */
    public void rename(Node node, String label) {
        labels.put(node, Optional.of(label));
        normals.remove(node);
    }

    /**
     * Removes the label of a node, so that no question asks about it or offers it. In contrast to a nameless node, it does not
     * count as a joint.
     */
    public void withhold(Node node) {
        labels.put(node, Optional.empty());
        withheld.add(node);
    }

    /** Sets a test. From now on, texts that meet it are not shown as values. */
    public void refuse(Predicate<String> texts) {
        refused = texts;
        labels.keySet().removeIf(Node::isLiteral);
    }

    /** Adds the node to the index of names. */
    public void register(Node node) {
        for (String name : allNormal(node)) {
            bearers.merge(name, Set.of(node), ThingNames::union);
            int gap = name.indexOf(' ');
            longest.merge(gap < 0 ? name : name.substring(0, gap), words(name), Math::max);
        }
    }

    /**
     * Removes the label of each registered thing whose only name is shared by many other things.
     *
     * @param apart whether what is said beside the name of a thing tells it from the others
     */
    public void dropShared(SameAs sameAs, Predicate<Node> apart) {
        bearers.forEach((name, nodes) -> {
            if (nodes.size() > MOST_NAMESAKES) {
                List<Node> nameless = nodes.stream()
                        .filter(node -> allNormal(node).size() == 1 && !apart.test(node))
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

    /**
     * Restores the tag of each thing whose name without it is also the name of a registered thing that is named only by its IRI.
     */
    public void restoreTags() {
        Map<String, Set<Node>> tagged = new HashMap<>();
        labels.forEach((node, label) -> label.flatMap(TrailingTags::parse)
                .ifPresent(parts -> tagged.computeIfAbsent(LanguageWords.normal(parts.name()), it -> new HashSet<>())
                        .add(node)));
        List<Node> restored = shortened.keySet().stream()
                .filter(node -> label(node)
                        .filter(name -> Stream.concat(
                                        bearers(name).stream(),
                                        tagged.getOrDefault(LanguageWords.normal(name), Set.of()).stream())
                                .anyMatch(other -> !other.equals(node) && !tags.ofOtherKind(node, other)))
                        .isPresent())
                .toList();
        restored.forEach(node -> labels.put(node, Optional.ofNullable(shortened.remove(node))));
    }

    /** Returns the name and the tag of a thing from whose label the tag was removed. */
    public Optional<TaggedName> leftOut(Node node) {
        return Optional.ofNullable(shortened.get(node))
                .flatMap(label -> tags.kindTag(node, label))
                .map(parts -> new TaggedName(parts.tag(), parts.name(), node));
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

    /** Returns the number of words in the longest registered name that begins with this normalised word; 0 if there is none. */
    int longestFrom(String word) {
        return longest.getOrDefault(word, 0);
    }

    /** Returns the union of the two sets. Most sets have one element, because most names belong to one thing. */
    private static Set<Node> union(Set<Node> some, Set<Node> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<Node> all = some.size() == 1 ? new HashSet<>(some) : some;
        all.addAll(more);
        return all;
    }

    /** Returns the registered nodes that have this label or alias. */
    public Set<Node> bearers(String label) {
        return bearing(LanguageWords.normal(label));
    }

    /** Returns the registered nodes with a name that has already been normalised by {@link LanguageWords#normal}. */
    public Set<Node> bearing(String normal) {
        return bearers.getOrDefault(normal, Set.of());
    }

    /**
     * Returns the label of a class as written in the middle of a sentence: "Team" becomes "team" if the language writes nouns in
     * lower case.
     */
    public String common(Node type) {
        String label = of(type);
        if (!language.startsWith("de") && ordinary(label)) {
            return smallWords(label);
        }
        boolean keeps = language.startsWith("de")
                || label.length() < 2
                || !Character.isLowerCase(label.charAt(1))
                || alwaysCapital(label.split(" ", 2)[0]);
        if (!keeps && label.indexOf(' ') > 0 && fromIri(type, label)) {
            return smallWords(label);
        }
        return keeps || label.indexOf(' ') > 0 && UCharacter.isUpperCase(label.charAt(label.indexOf(' ') + 1))
                ? label
                : UCharacter.toLowerCase(label.substring(0, 1)) + label.substring(1);
    }

    /**
     * Whether the label has several words with capitals, each of which is a common word or an acronym: "Record Label", "NUTS
     * Region".
     */
    private boolean ordinary(String label) {
        String[] words = label.split(" ");
        WordForms forms = WordForms.of(language);
        return words.length > 1
                && Arrays.stream(words)
                        .allMatch(word -> word.matches("\\p{Lu}{2,}|\\p{Lu}?\\p{Ll}+")
                                && (word.equals(UCharacter.toUpperCase(word))
                                        || !forms.parts(UCharacter.toLowerCase(word))
                                                .isEmpty()));
    }

    /** Whether the dictionary contains the word only with a capital, such as "Indian" in English. */
    private boolean alwaysCapital(String word) {
        WordForms forms = WordForms.of(language);
        return !forms.parts(word).isEmpty()
                && forms.parts(UCharacter.toLowerCase(word)).isEmpty();
    }

    /** Whether the label is just the last part of the IRI with spaces: "SoloArtist" gives "Solo Artist". */
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
        boolean number = NumbersAndDates.isAmount(node);
        if (number) {
            return Optional.of(amounts.text(node));
        }
        boolean foreign = !tag.isEmpty() && !LanguageWords.sameLanguage(tag, language);
        return foreign || !ValueShape.of(node).shown() || !clean(text) || refused.test(text)
                ? Optional.empty()
                : Optional.of(text);
    }

    private boolean fit(Node node, String label) {
        String tag = snapshot.labelLanguage(node);
        return clean(label)
                && !ValueShape.saysNothing(label)
                && !deprecated.contains(node)
                && (tag.isEmpty() || LanguageWords.sameLanguage(tag, language));
    }

    /** Returns how many things the data marks as deprecated. */
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
