package org.quadrivia.question.rdf.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Knows nouns that people put before or after a name and that say no more than the class, as in "Lake Storuman", "Republic of
 * Tatarstan" and "Arsenal FC". A name is right with or without such a noun. It is also right if a word of it is abbreviated, as in
 * "Newcastle Utd".
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
        String label = names.of(thing);
        return Stream.concat(
                declared.stream().flatMap(this::shorter),
                kinds.stream().flatMap(kind -> declared.stream().flatMap(name -> of(kind, name, name.equals(label)))));
    }

    /** Returns the name with each word abbreviated that people abbreviate. */
    private Stream<String> shorter(String name) {
        return words.in("shorter").sorted().flatMap(pair -> {
            int colon = pair.indexOf(':');
            String word = Sentences.capital(pair.substring(0, colon));
            String brief = Sentences.capital(pair.substring(colon + 1));
            return (" " + name + " ").contains(" " + word + " ")
                    ? Stream.of((" " + name + " ")
                            .replace(" " + word + " ", " " + brief + " ")
                            .strip())
                    : Stream.of();
        });
    }

    /** @param main whether nouns are added: people say "Newcastle United FC", but not "The Magpies FC" */
    private Stream<String> of(String kind, String name, boolean main) {
        List<String> before =
                words.in("before." + kind).map(NameAffixes::written).sorted().toList();
        List<String> after =
                words.in("after." + kind).map(NameAffixes::written).sorted().toList();
        Stream<String> less = Stream.concat(
                before.stream().flatMap(affix -> rest(name, affix + " ", true).stream()),
                after.stream().flatMap(affix -> rest(name, " " + affix, false).stream()));
        boolean plain = main && Stream.concat(before.stream(), after.stream()).noneMatch(affix -> says(name, affix));
        Stream<String> more = plain
                ? Stream.concat(
                        before.stream().map(affix -> affix + " " + name),
                        after.stream()
                                .flatMap(affix -> Stream.concat(Stream.of(name + " " + affix), brief(name, affix))))
                : Stream.of();
        return Stream.concat(less, more);
    }

    /** Returns the initials of the name before an affix in capitals: "NUFC" for Newcastle United. */
    private static Stream<String> brief(String name, String affix) {
        List<String> parts = Stream.of(name.split(" "))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, 1))
                .toList();
        return parts.size() > 1 && affix.equals(affix.toUpperCase(Locale.ROOT))
                ? Stream.of(String.join("", parts) + affix)
                : Stream.of();
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
        return (" " + name.replace(".", "") + " ").contains(" " + noun + " ");
    }

    /** Returns an affix from the list as people write it: "Republic of" for "republic_of", "FC" for "fc". */
    private static String written(String affix) {
        return affix.length() <= 3 && affix.endsWith("fc")
                ? affix.toUpperCase(Locale.ROOT)
                : Sentences.capital(affix.replace('_', ' '));
    }
}
