package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds answers that learners should not have to type, because in the real world more than one answer may be right. This concerns
 * unprepared graphs:
 *
 * <ul>
 *   <li>a thing that is not the only one with a property: another stadium may be in Watford;
 *   <li>a band that somebody was a member of, or an album that a song is on, as there may be others;
 *   <li>the person who made a work, who may be credited with a group or by another name;
 *   <li>a thing whose name has several forms: Eppley Airfield is also called Eppley Airport;
 *   <li>the town of a thing: Old Trafford is in Manchester, in Trafford and in Stretford. An airport serves only one town;
 *   <li>the mountain range or desert of which something is part: people draw their borders differently and use broader names.
 * </ul>
 *
 * <p>All but the first are recognised by the labels of properties, so only in languages whose labels can be read.
 */
public final class OpenAnswers implements Predicate<AskedFact> {
    private static final double ALONE = 0.9;
    private static final int EXAMINED = 200;

    private final GraphStatistics profile;
    private final ThingNames names;
    private final Optional<PhraseWords> words;
    private final WordForms forms;
    private final Map<Node, Optional<String>> classWords = new HashMap<>();

    /** @param language BCP 47 tag of the labels */
    public OpenAnswers(GraphStatistics profile, ThingNames names, String language) {
        this.profile = profile;
        this.names = names;
        words = PhraseWords.of(language.split("[-_]", 2)[0]);
        forms = WordForms.of(language.split("[-_]", 2)[0]);
    }

    @Override
    public boolean test(AskedFact asked) {
        if (isNamedFreely(asked.key())) {
            return true;
        }
        if (!asked.keyIsObject() && profile.use(asked.property()).unique() < ALONE) {
            return true;
        }
        return words.filter(known -> inTown(asked, known)
                        || asked.keyIsObject() && inRange(asked, known)
                        || (asked.keyIsObject() ? madeBySomebody(asked, known) : oneOfMany(asked, known)))
                .isPresent();
    }

    /**
     * Whether most things of its class have the class in their names while this name ends in another common noun. An airport called
     * Edward Bodden Airfield is also called Edward Bodden or Edward Bodden Airport.
     */
    private boolean isNamedFreely(Node thing) {
        String last = names.label(thing).map(NameWords::lastWord).orElse("").toLowerCase(Locale.ROOT);
        return thing.isURI()
                && forms.known()
                && names.of(thing).contains(" ")
                && forms.is(last, PartOfSpeech.NOUN)
                && profile.kinds(thing).stream()
                        .anyMatch(kind -> classWords
                                .computeIfAbsent(kind, this::classWord)
                                .filter(word -> !names.of(thing)
                                        .toLowerCase(Locale.ROOT)
                                        .contains(word))
                                .isPresent());
    }

    /** Returns the word for the class if most names of its members contain it. */
    private Optional<String> classWord(Node kind) {
        List<String> members = profile.members(kind).stream()
                .limit(EXAMINED)
                .flatMap(member -> names.label(member).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return names.label(kind)
                .map(NameWords::lastWord)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> 2L
                                * members.stream()
                                        .filter(name -> name.contains(word))
                                        .count()
                        > members.size());
    }

    private boolean inTown(AskedFact asked, PhraseWords known) {
        return has(asked.property(), known, "towns") && !isKind(asked.subject(), known, "serving");
    }

    private boolean inRange(AskedFact asked, PhraseWords known) {
        return isKind(asked.key(), known, "ranges") || names(asked.property(), known, "ranges");
    }

    /** Whether the last word of the property's label is one of the words. */
    private boolean names(Node property, PhraseWords known, String list) {
        return names.label(property)
                .filter(label -> known.has(list, NameWords.lastWord(label).toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private boolean oneOfMany(AskedFact asked, PhraseWords known) {
        return has(asked.property(), known, "lapsing") || has(asked.property(), known, "contents");
    }

    private boolean madeBySomebody(AskedFact asked, PhraseWords known) {
        return has(asked.property(), known, "authors") && !isKind(asked.key(), known, "collectives");
    }

    private boolean isKind(Node thing, PhraseWords known, String list) {
        return profile.kinds(thing).stream()
                .flatMap(kind -> names.label(kind).stream())
                .anyMatch(label -> known.has(list, NameWords.lastWord(label).toLowerCase(Locale.ROOT)));
    }

    /** Whether the label of the property, or the last part of its IRI, is one of the words. */
    private boolean has(Node property, PhraseWords known, String list) {
        return names.label(property)
                        .filter(label -> known.has(list, label.toLowerCase(Locale.ROOT)))
                        .isPresent()
                || known.has(list, local(property).toLowerCase(Locale.ROOT));
    }

    private static String local(Node property) {
        String iri = property.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
