package org.quadrivia.question.rdf.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.ThingNames;

/** Judges properties by their names and by the statistics of the graph. */
public final class PropertyClassifier {
    static final int MANY = 10;
    public static final int FEW = 4;
    /** Properties for authors and dates with fewer values than this describe records, not things. */
    private static final int CREDITED = 8;

    private static final int LONG_NUMBER = 6;

    private final Snapshot snapshot;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final Set<Node> notAsked;
    private final Lexicon lexicon;

    PropertyClassifier(
            Snapshot snapshot, ThingNames names, GraphStatistics profile, Set<Node> notAsked, Lexicon lexicon) {
        this.snapshot = snapshot;
        this.names = names;
        this.profile = profile;
        this.notAsked = notAsked;
        this.lexicon = lexicon;
    }

    /** Whether the lexicon has a wording that states facts with the property. */
    boolean spoken(Node property) {
        return lexicon.written(property, "states").isPresent();
    }

    /** Whether the lexicon has a wording that describes a thing by the property. */
    boolean describes(Node property) {
        return lexicon.template(property, "namesObject").isPresent()
                || lexicon.template(property, "namesSubject").isPresent();
    }

    Askability of(Node property, PropertyStats use) {
        if (notAsked.contains(property)) {
            return Askability.DECLARED;
        }
        if (snapshot.isNaming(property)) {
            return Askability.NAMING;
        }
        Optional<Askability> noise = NoiseTerms.property(property);
        if (noise.isPresent() && !isAskedInOwnWords(property)) {
            return noise.get();
        }
        if (NoiseTerms.credit(property) && ofRecords(use)) {
            return Askability.ADMINISTRATION;
        }
        if (!spoken(property) && !names.named(property)) {
            return Askability.WORDLESS;
        }
        return byValues(use);
    }

    /**
     * Whether the knowledge base itself has a wording that asks for the property. This wording counts more than the property's
     * name.
     */
    private boolean isAskedInOwnWords(Node property) {
        return Stream.of("asksObject", "asksObjects", "asksSubject", "asksSubjects")
                .anyMatch(form -> lexicon.own(property, form).isPresent());
    }

    private Askability byValues(PropertyStats use) {
        int texts = use.literals() - use.amounts() - use.count(ValueShape.TRUTH);
        if (use.count(ValueShape.THING) == 0 && texts > 0) {
            Optional<Askability> unfit = ofTexts(use, texts);
            if (unfit.isPresent()) {
                return unfit.get();
            }
        }
        if (use.count(ValueShape.THING, ValueShape.TEXT, ValueShape.TRUTH) > 0) {
            return repeatsClass(use) ? Askability.REPEATS_CLASS : Askability.ASKED;
        }
        if (use.amounts() > 0) {
            return serial(use) ? Askability.IDENTIFIER : Askability.AMOUNTS;
        }
        return Askability.NO_VALUES;
    }

    private static Optional<Askability> ofTexts(PropertyStats use, int texts) {
        if (use.count(ValueShape.LONG) * 5 >= texts) {
            return Optional.of(Askability.DESCRIPTION);
        }
        if (use.count(ValueShape.CODE) * 5 >= texts * 4) {
            return Optional.of(Askability.CODES);
        }
        return List.of(
                        new Share(ValueShape.DUMP, Askability.DUMPS),
                        new Share(ValueShape.LIST, Askability.LISTS),
                        new Share(ValueShape.LINK, Askability.LINK),
                        new Share(ValueShape.COORDINATES, Askability.COORDINATES),
                        new Share(ValueShape.QUANTITY, Askability.QUANTITY_TEXTS))
                .stream()
                .filter(share -> use.count(share.shape()) * 2 >= texts)
                .map(Share::verdict)
                .findFirst();
    }

    private record Share(ValueShape shape, Askability verdict) {}

    /** Whether the property has few values, or most of its subjects have no class or name. */
    private boolean ofRecords(PropertyStats use) {
        return use.values() < CREDITED
                || use.someSubjects().stream()
                                        .filter(s -> !profile.kinds(s).isEmpty() && names.named(s))
                                        .count()
                                * 2
                        < use.someSubjects().size();
    }

    /** Whether the values are long whole numbers of equal length, each of which only one thing has. */
    private static boolean serial(PropertyStats use) {
        List<Integer> lengths = use.someObjects().stream()
                .map(o -> o.getLiteralLexicalForm().length())
                .distinct()
                .toList();
        return use.count(ValueShape.NUMBER) == use.statements()
                && use.whole()
                && use.values() >= MANY
                && use.unique() > 0.98
                && lengths.size() == 1
                && lengths.get(0) >= LONG_NUMBER;
    }

    /** Whether the texts only repeat the class, as for airports whose type is "airport". */
    private boolean repeatsClass(PropertyStats use) {
        if (use.count(ValueShape.TEXT) < FEW || use.count(ValueShape.TEXT, ValueShape.CODE) < use.statements()) {
            return false;
        }
        List<Triple> some = use.someTexts();
        return some.size() >= FEW && some.stream().filter(this::repeats).count() >= 0.9 * some.size();
    }

    private boolean repeats(Triple fact) {
        String text = LanguageWords.normal(fact.getObject().getLiteralLexicalForm());
        return profile.kinds(fact.getSubject()).stream()
                .anyMatch(kind -> LanguageWords.normal(names.of(kind)).equals(text));
    }
}
