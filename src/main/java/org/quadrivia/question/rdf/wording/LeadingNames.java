package org.quadrivia.question.rdf.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.question.Spelling;
import org.quadrivia.question.answers.NameVariants;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds the leading part of a name by which people call a thing: "Molineux" for Molineux Stadium and "Newcastle" for Newcastle
 * United. The omitted last word is one in which other names of the class also end, or it is the name of the class. No name of
 * another thing of the class begins with the leading part. Things of other classes may also have this name, but only if things of
 * the class are often called by a place, as clubs are.
 */
final class LeadingNames {
    private static final int MOST_KIN = 3_000;

    private final ThingNames names;
    private final GraphStatistics profile;
    private final WordForms forms;
    private final Map<Set<Node>, Kin> known = new HashMap<>();

    LeadingNames(ThingNames names, GraphStatistics profile) {
        this.names = names;
        this.profile = profile;
        forms = WordForms.of(names.language());
    }

    /**
     * The things of the same classes.
     *
     * @param beginning for each normalised text, the things whose names are this text or begin with it
     * @param ending for each word, the number of things whose name ends with it
     */
    private record Kin(Map<String, Set<Node>> beginning, Map<String, Integer> ending) {}

    /** Returns the leading parts of the declared names, each with the things of other classes that may also have this name. */
    Map<String, Set<Node>> of(Node thing, Collection<String> declared) {
        List<Node> kinds = profile.kinds(thing);
        Kin kin = kinds.isEmpty() ? new Kin(Map.of(), Map.of()) : known.computeIfAbsent(Set.copyOf(kinds), this::kin);
        Set<String> classes = kinds.stream()
                .flatMap(kind -> names.label(kind).stream())
                .map(LeadingNames::lastWord)
                .collect(Collectors.toSet());
        boolean byPlace =
                kinds.stream().flatMap(kind -> names.label(kind).stream()).anyMatch(NameVariants::calledByPlace);
        Map<String, Set<Node>> found = new LinkedHashMap<>();
        for (String name : declared) {
            String rest = lastWord(name);
            boolean usual = classes.contains(rest) || kin.ending.getOrDefault(rest, 0) > 1;
            for (String part : NameVariants.leading(name)) {
                boolean onlyLast = name.length() - part.length() == rest.length() + 1;
                if ((byPlace || usual && onlyLast)
                        && kin.beginning.getOrDefault(form(part), Set.of()).equals(Set.of(thing))
                        && isName(part)) {
                    Set<Node> places = byPlace ? others(thing, part) : Set.of();
                    found.putIfAbsent(part, places);
                }
            }
        }
        return found;
    }

    private Set<Node> others(Node thing, String part) {
        return names.bearers(part).stream()
                .filter(other -> !other.equals(thing))
                .collect(Collectors.toSet());
    }

    /** Whether the part can name something. "Black" from "Black Sea", "English Premier" and "St. James'" cannot. */
    private boolean isName(String part) {
        String last = lastWord(part);
        Set<PartOfSpeech> uses = forms.parts(last);
        return Character.isUpperCase(part.codePointAt(0))
                && part.length() > 2
                && Character.isLetterOrDigit(last.codePointBefore(last.length()))
                && !last.endsWith("'s")
                && !last.endsWith("’s")
                && !uses.contains(PartOfSpeech.ADJECTIVE)
                && (part.indexOf(' ') > 0 || !uses.contains(PartOfSpeech.NOUN));
    }

    private Kin kin(Set<Node> kinds) {
        Set<Node> all = new LinkedHashSet<>();
        kinds.forEach(kind -> all.addAll(profile.members(kind)));
        Kin kin = new Kin(new HashMap<>(), new HashMap<>());
        if (all.size() <= MOST_KIN) {
            all.forEach(thing -> add(thing, kin));
        }
        return kin;
    }

    private void add(Node thing, Kin kin) {
        Set<String> endings = new HashSet<>();
        Stream.concat(names.label(thing).stream(), names.aliases(thing).stream())
                .forEach(name -> {
                    Stream.concat(Stream.of(name), NameVariants.leading(name).stream())
                            .forEach(part -> kin.beginning
                                    .computeIfAbsent(form(part), form -> new HashSet<>())
                                    .add(thing));
                    if (name.indexOf(' ') > 0) {
                        endings.add(lastWord(name));
                    }
                });
        endings.forEach(word -> kin.ending.merge(word, 1, Integer::sum));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private String form(String text) {
        return Spelling.form(text, names.language());
    }
}
