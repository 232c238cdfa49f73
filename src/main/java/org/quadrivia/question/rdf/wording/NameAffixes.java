package org.quadrivia.question.rdf.wording;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Knows nouns that people put before or after a name and that say no more than the class, as in "Lake Storuman", "Republic of
 * Tatarstan" and "Arsenal FC". A name is right with or without such a noun.
 */
final class NameAffixes {
    private final ThingNames names;
    private final GraphStatistics profile;
    private final NameWords words;

    NameAffixes(ThingNames names, GraphStatistics profile) {
        this.names = names;
        this.profile = profile;
        words = NameWords.of(names.language());
    }

    /** Returns the declared names with and without the affixes of the thing's classes. */
    Stream<String> of(Node thing, Collection<String> declared) {
        List<String> kinds = profile.kinds(thing).stream()
                .flatMap(kind -> names.label(kind).stream())
                .map(NameWords::lastWord)
                .distinct()
                .toList();
        return kinds.stream().flatMap(kind -> declared.stream().flatMap(name -> of(kind, name)));
    }

    private Stream<String> of(String kind, String name) {
        List<String> before =
                words.in("before." + kind).map(NameAffixes::written).sorted().toList();
        List<String> after =
                words.in("after." + kind).map(NameAffixes::written).sorted().toList();
        Stream<String> less = Stream.concat(
                before.stream().flatMap(affix -> rest(name, affix + " ", true).stream()),
                after.stream().flatMap(affix -> rest(name, " " + affix, false).stream()));
        boolean plain = Stream.concat(before.stream(), after.stream()).noneMatch(affix -> says(name, affix));
        Stream<String> more = plain
                ? Stream.concat(
                        before.stream().map(affix -> affix + " " + name),
                        after.stream().map(affix -> name + " " + affix))
                : Stream.of();
        return Stream.concat(less, more);
    }

    private static Optional<String> rest(String name, String affix, boolean leading) {
        boolean has = leading ? name.startsWith(affix) : name.endsWith(affix);
        return has
                ? Optional.of(
                                leading
                                        ? name.substring(affix.length())
                                        : name.substring(0, name.length() - affix.length()))
                        .filter(rest -> Character.isUpperCase(rest.codePointAt(0)))
                : Optional.empty();
    }

    private static boolean says(String name, String affix) {
        String noun = affix.split(" ", 2)[0];
        return (" " + name + " ").contains(" " + noun + " ");
    }

    /** Returns an affix from the list as people write it: "Republic of" for "republic_of", "FC" for "fc". */
    private static String written(String affix) {
        return affix.length() <= 3 && affix.endsWith("fc")
                ? affix.toUpperCase(java.util.Locale.ROOT)
                : Sentences.capital(affix.replace('_', ' '));
    }
}
