package org.quadrivia.question.rdf.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds labels that are written for tables, not for speech. A thing with such a label has no name in questions, so no question asks
 * about it or offers it. These labels are:
 *
 * <ul>
 *   <li>two names in one: "Orange County/Santa Ana";
 *   <li>a list of names: "The Unforgiven (song), The Unforgiven III";
 *   <li>a value that is a different part of speech from the other values: see {@link MixedValues};
 *   <li>a word of the class twice: "Barajas Airport International Airport";
 *   <li>a code before the name: "ITC4 - Lombardy";
 *   <li>a place with a comma in its name: "Newark, Liberty", "Lagos,Murtala Muhammed International Airport";
 *   <li>a place in capitals, in a class with several such places: "NORD-OVEST";
 *   <li>a person whose name is what people of the class do: "Executive producer";
 *   <li>one of several records of a class with the same name, distinguished only by a kind: "Drake (rapper)" and "Drake
 *       (musician)". Facts about the one may be true of the other;
 *   <li>a person or a work with a kind in brackets, without which it could be another one: "Wayne Perry (country music)".
 * </ul>
 *
 * <p>Such labels are not corrected, because the data does not contain the shorter name.
 */
public final class DataLabels {
    private static final Pattern TWO = Pattern.compile("\\p{L}\\.?\\s?/\\s?\\p{L}");
    private static final Pattern LISTED = Pattern.compile("\\),\\s");
    private static final Pattern CODED = Pattern.compile("\\p{Lu}+\\d\\w*\\s+[-–:]\\s.*");
    private static final Pattern KIND = Pattern.compile("\\s\\(([\\p{Ll} -]+)\\)$");
    /** Matches a tag that ends in lower case, unlike a title: "X (Chris Brown album)", but not "Out of Time (Remastered)". */
    private static final Pattern TAG =
            Pattern.compile("\\s\\((?:[^()]*\\s)?([\\p{Ll}-]+)\\)$|\\s\\([^()]*\\s\\d{4}\\)$");

    private static final Pattern YOUNGER = Pattern.compile(",?\\s(?:Jr|Sr)\\.?$");
    private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\d]+");
    /**
     * If there are at least this many long names in capitals, capitals are just the style of the data, unlike in names such as
     * ABBA.
     */
    private static final int SEVERAL = 3;

    /**
     * If more things than this share a name, they are not duplicate records of one thing. Comparing all pairs would also take too
     * many steps.
     */
    private static final int MOST_ALIKE = 8;

    private static final int LONG = 4;
    private static final int SHORTEST_WORD = 4;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final NameWords words;
    private final Set<String> people;
    private final Set<String> places;
    private final Set<String> works;
    private final WordForms forms;

    public DataLabels(Graph graph, GraphStatistics profile, ThingNames names) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
        words = NameWords.of(names.language());
        people = PhraseWords.of(names.language().split("[-_]", 2)[0])
                .map(PhraseWords::people)
                .orElse(Set.of());
        places = PhraseWords.of(names.language().split("[-_]", 2)[0])
                .map(PhraseWords::places)
                .orElse(Set.of());
        works = PhraseWords.of(names.language().split("[-_]", 2)[0])
                .map(found -> found.list("works"))
                .orElse(Set.of());
        forms = WordForms.of(names.language());
    }

    /** Whether a text combines two names. "AC/DC" is a single name. */
    public static boolean isTwoNames(String text) {
        return TWO.matcher(text).find() && text.chars().anyMatch(Character::isLowerCase);
    }

    /** Removes such labels. */
    public void withhold() {
        List<Node> found = new ArrayList<>();
        for (Node thing : profile.things()) {
            Optional<String> label = thing.isURI() ? names.label(thing) : Optional.empty();
            label.filter(text -> isData(thing, text) || isListedPlace(thing, text))
                    .ifPresent(text -> found.add(thing));
        }
        profile.populated().forEach(type -> found.addAll(inCapitals(type)));
        found.addAll(twice());
        new MixedValues(graph, profile, names).odd().forEach(names::withhold);
        found.forEach(names::withhold);
    }

    /** Removes the labels of people and works that keep a tag, because others share their name. */
    public void withholdTagged() {
        List<Node> tagged = profile.things().stream()
                .filter(thing -> thing.isURI()
                        && names.label(thing).filter(this::isTagged).isPresent()
                        && kinds(thing)
                                .map(NameWords::lastWord)
                                .anyMatch(word -> people.contains(word) || works.contains(word)))
                .toList();
        tagged.forEach(names::withhold);
    }

    private boolean isTagged(String label) {
        Matcher tag = TAG.matcher(label);
        return tag.find() && (tag.group(1) == null || forms.is(tag.group(1), PartOfSpeech.NOUN));
    }

    private boolean isData(Node thing, String label) {
        if (isTwoNames(label)
                || LISTED.matcher(label).find()
                || CODED.matcher(label).matches()) {
            return true;
        }
        List<String> said = List.of(label.toLowerCase(Locale.ROOT).split("[ ,]+"));
        return kinds(thing).anyMatch(kind -> repeats(said, kind) || isRole(label, said, kind));
    }

    /** Returns the labels of the thing's classes in lower case. */
    private Stream<String> kinds(Node thing) {
        return profile.directClasses(thing).stream()
                .flatMap(type -> names.label(type).stream())
                .map(label -> label.toLowerCase(Locale.ROOT));
    }

    private static boolean repeats(List<String> said, String kind) {
        String word = NameWords.lastWord(kind);
        return word.length() >= SHORTEST_WORD
                && said.indexOf(word) >= 0
                && said.indexOf(word) != said.lastIndexOf(word);
    }

    private boolean isRole(String label, List<String> said, String kind) {
        String last = label.substring(label.lastIndexOf(' ') + 1);
        return said.size() > 1
                && last.equals(NameWords.lastWord(kind))
                && people.contains(last)
                && said.stream().allMatch(word -> !forms.parts(word).isEmpty());
    }

    /** Whether the name of a place contains a comma: "Newark, Liberty". Such a name does not fit into a sentence. */
    private boolean isListedPlace(Node thing, String label) {
        return label.indexOf(',') > 0 && kinds(thing).map(NameWords::lastWord).anyMatch(places::contains);
    }

    private List<Node> inCapitals(Node type) {
        boolean places = names.label(type)
                .map(NameWords::lastWord)
                .filter(word -> words.has("placed", word))
                .isPresent();
        if (!places) {
            return List.of();
        }
        Map<Node, String> capitals = new HashMap<>();
        for (Node thing : profile.instances(type)) {
            names.label(thing).filter(DataLabels::isInCapitals).ifPresent(label -> capitals.put(thing, label));
        }
        long many = capitals.values().stream()
                .filter(label -> UNSAID.matcher(label).replaceAll("").length() >= LONG)
                .count();
        return many >= SEVERAL ? List.copyOf(capitals.keySet()) : List.of();
    }

    private static boolean isInCapitals(String label) {
        return label.chars().noneMatch(Character::isLowerCase)
                && label.chars().filter(Character::isUpperCase).count() >= SEVERAL;
    }

    /** Returns things of the same class whose names differ only in a kind in brackets, in "Jr." or in punctuation. */
    private Set<Node> twice() {
        Map<String, List<Node>> same = new HashMap<>();
        for (Node thing : profile.things()) {
            if (thing.isURI()) {
                names.label(thing)
                        .map(this::core)
                        .filter(core -> core.length() >= LONG)
                        .ifPresent(core -> same.computeIfAbsent(core, any -> new ArrayList<>())
                                .add(thing));
            }
        }
        Set<Node> found = new HashSet<>();
        for (List<Node> things : same.values()) {
            if (things.size() > MOST_ALIKE) {
                continue;
            }
            things.stream()
                    .filter(thing -> things.stream().anyMatch(other -> doubles(thing, other)))
                    .forEach(found::add);
        }
        return found;
    }

    private String core(String label) {
        String bare = YOUNGER.matcher(KIND.matcher(label).replaceFirst("")).replaceFirst("");
        return UNSAID.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether two things of a class have different labels but the same name. */
    private boolean doubles(Node one, Node other) {
        return !one.equals(other)
                && !names.label(one).equals(names.label(other))
                && profile.directClasses(one).stream().anyMatch(Set.copyOf(profile.directClasses(other))::contains);
    }
}
