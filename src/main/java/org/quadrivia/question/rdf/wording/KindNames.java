package org.quadrivia.question.rdf.wording;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.lexicon.WordingForm;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.phrase.RoleNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/** Finds words for the kind of thing that a question asks for: the label of a class to which all options belong. */
final class KindNames {
    /** Nobody would say a class label with more words than this. */
    private static final int MOST_WORDS = 4;

    private static final int SHORTEST_WORD = 3;

    private final ThingNames names;
    private final GraphStatistics profile;
    private final DistractorPool pool;
    private final Sentences sentences;
    private final WordForms forms;
    private final RoleNames roles;

    KindNames(ThingNames names, GraphStatistics profile, DistractorPool pool, Sentences sentences) {
        this.names = names;
        this.profile = profile;
        this.pool = pool;
        this.sentences = sentences;
        this.forms = WordForms.of(names.language());
        this.roles = new RoleNames(names.language());
    }

    /** Returns the label of the class, as written in the middle of a sentence; empty if there is no singular label. */
    Optional<String> of(AskedFact asked) {
        return kind(asked).flatMap(this::word);
    }

    private Optional<Node> kind(AskedFact asked) {
        return kinds(asked).filter(kind -> pool.spans(kind, asked)).findFirst();
    }

    /**
     * Returns the label of the class of a typed answer, for which there are no options of other classes: "In which city is …?"
     * instead of "Where is …?". Empty if the answer contains a word of this label.
     */
    Optional<String> ofTyped(AskedFact asked) {
        return of(asked)
                .or(() -> wanted(asked)
                        .filter(kind -> Collections.disjoint(words(Stream.of(kind)), words(namesOf(asked.key())))));
    }

    /**
     * Returns the plural of what {@link #of(AskedFact)} returns: the one that the knowledge base gives, else that of the
     * dictionary; empty if there is none.
     */
    Optional<String> plural(AskedFact asked) {
        return of(asked)
                .flatMap(kind -> kind(asked)
                        .flatMap(type -> sentences.lexicon().own(type, WordingForm.PLURAL.word()))
                        .or(() -> roles.people(kind))
                        .or(() -> forms.plural(kind)));
    }

    /**
     * Returns the label of the first class of a thing, as written in the middle of a sentence; empty if there is no singular
     * label.
     */
    Optional<String> of(Node thing) {
        return profile.kinds(thing).stream().findFirst().flatMap(this::word);
    }

    /**
     * Returns the label of the first class to which all things belong, as written in the middle of a sentence; empty if there is
     * none.
     */
    Optional<String> common(List<Node> things) {
        return things.stream()
                .filter(Node::isURI)
                .findFirst()
                .flatMap(one -> profile.kinds(one).stream()
                        .filter(kind -> things.stream()
                                .allMatch(thing -> profile.kinds(thing).contains(kind)))
                        .findFirst())
                .flatMap(this::word);
    }

    /**
     * Whether the label of the class names two kinds, such as “country or territory”. Nobody asks in which of these countries and
     * territories an airport is, where all options are countries.
     */
    boolean areTwo(AskedFact asked) {
        String or = " " + sentences.frames().text("kind.or") + " ";
        return of(asked).filter(kind -> kind.contains(or)).isPresent();
    }

    /** Whether people of the class are called by what they do. */
    boolean isRole(String kind) {
        return roles.people(kind).isPresent();
    }

    /** Returns the classes of the key; none if the key is a literal or a class. */
    private Stream<Node> kinds(AskedFact asked) {
        boolean none = asked.key().isLiteral() || asked.property().equals(RDF.type.asNode());
        return none ? Stream.of() : profile.kinds(asked.key()).stream();
    }

    private Optional<String> word(Node kind) {
        return Optional.of(names.of(kind)).filter(this::singular).map(word -> sentences.kind(kind));
    }

    /**
     * Returns the label of the class to which all options would belong. If there is none, returns the label of the key's only
     * class.
     */
    private Optional<String> wanted(AskedFact asked) {
        List<Node> kinds = kinds(asked).toList();
        return of(asked).or(() -> kinds.size() == 1 ? word(kinds.getFirst()) : Optional.empty());
    }

    /**
     * Returns the kind of thing with which to fill a gap, in English with its article: "a country". Empty if the sentence itself
     * says the kind, if the label of the class gives the answer away, or if nobody would say the label.
     *
     * @param sentence the sentence with the gap
     */
    Optional<String> ofGap(AskedFact asked, String sentence) {
        return wanted(asked)
                .filter(kind -> !saysKind(asked, sentence))
                .flatMap(kind -> withoutClue(kind, words(namesOf(asked.key()))))
                .filter(kind -> kind.split(" ").length <= MOST_WORDS)
                .map(this::withArticle);
    }

    /**
     * Returns the label without the words that the answer also contains, and without the words before these. For example, if the
     * answer is the International Monetary Fund, "international financial institution" becomes "financial institution". Empty if
     * nothing is left, or if in this language the last word does not necessarily say the kind.
     */
    private Optional<String> withoutClue(String kind, Set<String> clues) {
        String[] parts = kind.split(" ");
        int from = parts.length;
        while (from > 0 && words(Stream.of(parts[from - 1])).stream().noneMatch(clues::contains)) {
            from--;
        }
        boolean whole = from == 0;
        boolean cut = from < parts.length && names.language().startsWith("en");
        return whole || cut
                ? Optional.of(String.join(" ", List.of(parts).subList(from, parts.length)))
                : Optional.empty();
    }

    private Stream<String> namesOf(Node thing) {
        return Stream.concat(Stream.of(names.of(thing)), names.aliases(thing).stream());
    }

    /**
     * Whether the sentence says which kind of thing belongs in the gap, as in "the US official ____" and "The leader whom he
     * called was ____".
     */
    private boolean saysKind(AskedFact asked, String sentence) {
        String before = sentence.substring(0, sentence.indexOf(Sentences.GAP)).strip();
        boolean last = sentence.substring(sentence.indexOf(Sentences.GAP) + Sentences.GAP.length())
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
        Set<String> kinds = words(profile.kinds(asked.key()).stream().map(names::of));
        return words(Stream.of(sentence)).stream().anyMatch(kinds::contains)
                || sentences.describes(before)
                || last && sentences.equates(before);
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(LanguageWords.normal(text).split(" ")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    private String withArticle(String kind) {
        if (!names.language().startsWith("en")) {
            return kind;
        }
        return WordForms.of("en").withIndefiniteArticle(kind);
    }

    /** Whether a class label is singular. A plural ("elements") cannot follow "which … has". */
    private boolean singular(String word) {
        return !names.language().startsWith("en") || !word.endsWith("s") || word.matches(".*(ss|us|is|series|species)");
    }
}
