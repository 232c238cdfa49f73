package org.quadrivia.question.rdf.phrase;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.CommonClasses;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.PropertyStats;

/** Finds from the facts of a property what is at its ends: people, places, dates, or things of one class. */
final class PropertyEnds {
    /** A property counts as having one value if at least this share of its subjects have only one. */
    private static final double SINGLE = 0.9;

    private static final int LONGEST_CODE = 2;

    private final GraphStatistics profile;
    private final ThingNames names;
    private final PhraseWords words;
    private final Map<Node, Set<AnswerKind>> kinds = new HashMap<>();
    private final Map<Node, Optional<String>> labels = new HashMap<>();

    PropertyEnds(GraphStatistics profile, ThingNames names, PhraseWords words) {
        this.profile = profile;
        this.names = names;
        this.words = words;
    }

    /**
     * The things or values at one end of a property.
     *
     * @param type the label of the class to which nearly all of them belong, as written in the middle of a sentence
     * @param types the labels of all classes to which any of them belong
     */
    record End(AnswerKind kind, Optional<String> type, Set<String> types) {
        boolean person() {
            return kind == AnswerKind.PERSON;
        }
    }

    /**
     * Both ends of a property.
     *
     * @param single whether a subject has one value
     * @param unique whether a value belongs to one subject
     * @param alike whether subjects and objects are things of the same class
     * @param codes whether the values are texts of one or two characters, such as "p" or "B2"
     * @param letters whether the values are single letters in lower case, as in "the p block"
     * @param common whether the values have names in lower case, such as "cooking"
     */
    record Ends(
            End subject,
            End object,
            boolean single,
            boolean unique,
            boolean alike,
            boolean codes,
            boolean letters,
            boolean common) {
        /** Returns the ends in reverse. */
        Ends inverted() {
            return new Ends(object, subject, unique, single, alike, false, false, false);
        }
    }

    Ends of(Node property) {
        PropertyStats use = profile.use(property);
        End subject = things(use.someSubjects());
        End object = literal(use)
                .map(kind -> new End(kind, Optional.empty(), Set.of()))
                .orElseGet(() -> things(use.someObjects()));
        boolean alike = subject.type().isPresent() && subject.type().equals(object.type());
        boolean codes = object.kind() == AnswerKind.TEXT
                && use.someObjects().stream()
                        .allMatch(value -> value.isLiteral()
                                && value.getLiteralLexicalForm().length() <= LONGEST_CODE);
        boolean letters = codes
                && use.someObjects().stream()
                        .allMatch(value -> value.getLiteralLexicalForm().matches("\\p{Ll}"));
        boolean common = use.someObjects().stream().anyMatch(names::named)
                && use.someObjects().stream()
                        .flatMap(value -> names.label(value).stream())
                        .allMatch(label -> Character.isLowerCase(label.codePointAt(0)));
        return new Ends(subject, object, use.single() >= SINGLE, use.unique() >= SINGLE, alike, codes, letters, common);
    }

    private static Optional<AnswerKind> literal(PropertyStats use) {
        int all = use.statements();
        if (use.count(ValueShape.THING, ValueShape.BLANK) * 2 >= all) {
            return Optional.empty();
        }
        if (use.count(ValueShape.TRUTH) * 2 >= all) {
            return Optional.of(AnswerKind.TRUTH);
        }
        List<Node> some = use.someObjects();
        if (use.count(ValueShape.DATE) * 2 >= all) {
            boolean days = some.stream().allMatch(PropertyEnds::day);
            return Optional.of(days ? AnswerKind.DATE : AnswerKind.YEAR);
        }
        if (use.count(ValueShape.NUMBER) * 2 >= all) {
            return Optional.of(
                    use.years()
                            ? AnswerKind.YEAR
                            : some.stream().allMatch(PropertyEnds::whole) ? AnswerKind.COUNT : AnswerKind.AMOUNT);
        }
        return Optional.of(AnswerKind.TEXT);
    }

    private static boolean day(Node value) {
        return value.isLiteral()
                && (XSDDatatype.XSDdate.getURI().equals(value.getLiteralDatatypeURI())
                        || XSDDatatype.XSDdateTime.getURI().equals(value.getLiteralDatatypeURI()));
    }

    private static boolean whole(Node value) {
        return value.isLiteral() && value.getLiteralLexicalForm().matches("\\+?\\d{1,9}");
    }

    private End things(List<Node> some) {
        CommonClasses common = new CommonClasses(profile, some);
        Set<AnswerKind> most = EnumSet.noneOf(AnswerKind.class);
        if (!common.all().isEmpty()) {
            List.of(AnswerKind.PERSON, AnswerKind.PLACE).forEach(kind -> {
                int number =
                        (int) some.stream().filter(thing -> is(thing, kind)).count();
                if (common.nearlyAll(number)) {
                    most.add(kind);
                }
            });
        }
        Set<String> types =
                common.all().stream().flatMap(type -> label(type).stream()).collect(Collectors.toSet());
        Optional<Node> narrowest =
                common.smallest(names::named, Comparator.comparing(names::of).thenComparing(type -> type.toString()));
        return new End(most.stream().findFirst().orElse(AnswerKind.THING), narrowest.map(names::common), types);
    }

    private boolean is(Node thing, AnswerKind kind) {
        return profile.classes(thing).stream()
                .anyMatch(type -> kinds.computeIfAbsent(type, this::kinds).contains(kind));
    }

    private Set<AnswerKind> kinds(Node type) {
        Set<AnswerKind> found = EnumSet.noneOf(AnswerKind.class);
        if (named(type, words.people())) {
            found.add(AnswerKind.PERSON);
        }
        if (named(type, words.places())) {
            found.add(AnswerKind.PLACE);
        }
        return found;
    }

    private Optional<String> label(Node type) {
        return labels.computeIfAbsent(type, any -> names.label(any).map(label -> label.toLowerCase(Locale.ROOT)));
    }

    private boolean named(Node type, Set<String> among) {
        String local = type.isURI()
                ? type.getURI()
                        .substring(Math.max(
                                        type.getURI().lastIndexOf('/'),
                                        type.getURI().lastIndexOf('#'))
                                + 1)
                        .toLowerCase(Locale.ROOT)
                : "";
        return among.contains(local)
                || label(type)
                        .filter(label ->
                                among.contains(label) || among.contains(label.substring(label.lastIndexOf(' ') + 1)))
                        .isPresent();
    }
}
