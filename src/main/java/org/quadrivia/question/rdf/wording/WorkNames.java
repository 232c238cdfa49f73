package org.quadrivia.question.rdf.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.TaggedName;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.phrase.WorkMakers;

/**
 * Names works in stems. Many works may share a title, so the stem adds the kind and the maker of the work. No question asks about a
 * work whose maker is unclear.
 */
final class WorkNames {
    private static final int SHORTEST = 4;

    private final ThingNames names;
    private final Sentences sentences;
    private final UnambiguousNames unambiguous;
    private final WorkMakers makers;
    private final WordForms forms;

    WorkNames(ThingNames names, Sentences sentences, UnambiguousNames unambiguous, WorkMakers makers) {
        this.names = names;
        this.sentences = sentences;
        this.unambiguous = unambiguous;
        this.makers = makers;
        this.forms = WordForms.of(names.language());
    }

    /**
     * Returns the name of a work with its kind and maker: "the album “Believe” by Cher". The maker is left out if the fact asks for
     * it or the name already contains it. Empty if the title names the maker asked for, if the maker points to the answer, if a
     * namesake of the maker can be an answer, if the maker is unknown although those of most such works are known, or if the work's
     * description names another maker.
     *
     * @param several whether several answers are asked for, none of which may be the maker
     */
    Optional<Object> of(AskedFact asked, Object named, boolean several) {
        Node work = asked.anchor();
        Object kinded = kinded(work, named);
        String kind = named instanceof TaggedName tagged ? tagged.kind() : "";
        if (makers.asksMaker(work, asked.fact())) {
            return names.isNamedIn(asked.key(), names.of(work)) ? Optional.empty() : Optional.of(kinded);
        }
        if (!makers.usual(work)) {
            return Optional.of(kinded);
        }
        return makers.of(work).flatMap(maker -> {
            if (names.isNamedIn(maker, kind) || isNamed(maker, work)) {
                return Optional.of(kinded);
            }
            return pointsTo(maker, asked, several) || !makers.isOwn(work, maker)
                    ? Optional.empty()
                    : Optional.of(by(kinded, maker));
        });
    }

    /**
     * Whether the two works may be compared. Works that people identify by their performer are compared only with works by the same
     * performer.
     */
    boolean comparable(Node one, Node other) {
        return !makers.isPerformed(one) && !makers.isPerformed(other)
                || makers.of(one).isPresent() && makers.of(one).equals(makers.of(other));
    }

    /**
     * Returns a stem that compares works, with their performer: "Which of these albums by The Beatles was released first?" Empty if
     * the stem does not give their kind, or if the performer has no plain name.
     */
    Optional<String> compared(String stem, List<Node> works) {
        Node first = works.getFirst();
        if (!makers.isPerformed(first)) {
            return Optional.of(stem);
        }
        Optional<String> nouns = makers.noun(first).flatMap(noun -> forms.plural(noun));
        return makers.of(first)
                .filter(maker -> unambiguous.isPlain(maker))
                .flatMap(maker -> nouns.flatMap(words -> {
                    Matcher found = Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})")
                            .matcher(stem);
                    return found.find()
                            ? Optional.of(
                                    stem.substring(0, found.start()) + by(words, maker) + stem.substring(found.end()))
                            : Optional.empty();
                }));
    }

    /** Returns the name after the noun for such a work, if the language has such names and the title lacks the noun. */
    private Object kinded(Node work, Object named) {
        boolean before = NameWords.of(names.language()).hasAny("heads");
        return !(named instanceof Node) || !before || names.tagged(work).isPresent()
                ? named
                : makers.noun(work)
                        .filter(noun -> !names.of(work).toLowerCase(Locale.ROOT).endsWith(noun))
                        .<Object>map(noun -> new TaggedName(noun, names.of(work), work))
                        .orElse(named);
    }

    /** Whether the title names the maker. A short word in the title, as in "Who Are You" by The Who, may mean something else. */
    private boolean isNamed(Node maker, Node work) {
        return names.isNamedIn(maker, names.of(work))
                && names.of(maker).replace("The ", "").length() >= SHORTEST;
    }

    private boolean pointsTo(Node maker, AskedFact asked, boolean several) {
        Node key = asked.key();
        if (names.shareName(maker, key)) {
            return true;
        }
        if (makers.of(key).filter(maker::equals).isPresent()) {
            return false;
        }
        boolean plain = unambiguous
                .of(maker, asked.property(), asked.keyIsObject())
                .filter(maker::equals)
                .isPresent();
        return !plain || makers.joined(maker, key) || several && makers.isAnswer(maker, asked);
    }

    private Object by(Object named, Node maker) {
        return sentences
                .fill(Stems.INNER + sentences.frames().text("name.by"), Map.of("name", named, "maker", maker), false)
                .replace(Stems.INNER, "");
    }
}
