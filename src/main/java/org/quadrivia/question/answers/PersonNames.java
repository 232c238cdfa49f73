package org.quadrivia.question.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shorter forms of the names of people. */
public final class PersonNames {
    private static final Pattern GAPS = Pattern.compile("\\s+");
    /** What may follow a surname. */
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|phd|md)\\.?");
    /** Words that belong to the surname that follows them. */
    private static final Pattern PARTICLE =
            Pattern.compile("(?:von|van|de|der|den|du|da|di|del|della|dos|la|le|ter|ten|zu|bin|ibn|al|el)");

    /** Forms of address by language code. They say nothing about who is meant. */
    private static final Map<String, Pattern> ADDRESSES = Map.of(
            "en", address("mr|mrs|ms|mx|miss|sir|madam"),
            "de", address("herrn?|frau"),
            "fr", address("m|mm|mme|mlle|monsieur|madame"),
            "it", address("sig|sigra|signora?|signor"),
            "es", address("sra?|señora?|don|doña"));

    /** What is shorter may be a rank or a title. */
    private static final int SHORTEST_GIVEN = 4;

    private static final int SHORTEST_FIRST = 3;
    private static final Set<String> TITLES = FunctionWords.inAll("name-titles");

    private PersonNames() {}

    /** Returns the surname, with the particles before it; empty for a name of one word or of initials. */
    public static Optional<String> surname(String name) {
        List<String> words = words(name);
        int from = words.size() - 1;
        while (from > 1 && PARTICLE.matcher(words.get(from - 1)).matches()) {
            from--;
        }
        boolean fits = words.size() > 1
                && words.getLast().length() > 2
                && Character.isUpperCase(words.getLast().codePointAt(0));
        return fits ? Optional.of(String.join(" ", words.subList(from, words.size()))) : Optional.empty();
    }

    /** Returns the name without middle names, and with its given names as initials. */
    public static Stream<String> shorter(String name) {
        Optional<String> surname = surname(name);
        if (surname.isEmpty()) {
            return Stream.of();
        }
        List<String> given =
                words(name.substring(0, name.lastIndexOf(surname.get())).strip());
        List<String> found = new ArrayList<>();
        if (given.isEmpty() || given.getFirst().length() < SHORTEST_GIVEN) {
            return Stream.of();
        }
        if (given.size() > 1) {
            found.add(given.getFirst() + " " + surname.get());
        }
        String initials = given.stream().map(word -> word.substring(0, 1)).reduce("", (all, one) -> all + one + " ");
        found.add(initials + surname.get());
        return found.stream();
    }

    /** Returns the first name; empty for a name of one word, and if a title or an initial stands before it. */
    public static Optional<String> first(String name) {
        List<String> words = words(name);
        String first = words.isEmpty() ? "" : words.getFirst();
        boolean fits = words.size() > 1
                && first.length() >= SHORTEST_FIRST
                && first.codePoints().allMatch(letter -> Character.isLetter(letter) || letter == '-')
                && Character.isUpperCase(first.codePointAt(0))
                && !TITLES.contains(first.toLowerCase(Locale.ROOT));
        return fits ? Optional.of(first) : Optional.empty();
    }

    /** Returns the middle names with the surname: "Farrah Fowler" for "Amy Farrah Fowler"; empty without a middle name in full. */
    public static Optional<String> withoutFirst(String name) {
        return first(name)
                .map(first -> name.strip().substring(first.length()).strip())
                .filter(rest -> surname(rest).isPresent() && first(rest).isPresent());
    }

    /** Returns the surname and, of a double one, its parts. */
    public static Stream<String> surnames(String name) {
        return surname(name).stream()
                .flatMap(last -> last.indexOf('-') > 0
                        ? Stream.concat(Stream.of(last), Stream.of(last.split("-")))
                        : Stream.of(last))
                .filter(part -> !part.isEmpty());
    }

    /** Returns the first name with each part of a double surname: "Ann Lee" and "Ann Cho" for "Ann Lee-Cho". */
    public static Stream<String> singleSurnames(String name) {
        List<String> parts =
                surname(name).map(last -> List.of(last.split("[-–]"))).orElse(List.of());
        boolean proper = parts.size() > 1
                && parts.stream().allMatch(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)));
        return first(name).filter(first -> proper).stream()
                .flatMap(first -> parts.stream().map(part -> first + " " + part));
    }

    private static Pattern address(String words) {
        return Pattern.compile(
                "(?:" + words + ")(?:\\.\\s{0,2}|\\s{1,2})(?=\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Returns the name without the form of address before it: "Rubio" for "Mr. Rubio"; empty if there is none.
     *
     * @param language BCP 47 tag
     */
    public static Optional<String> withoutAddress(String name, String language) {
        return Optional.ofNullable(ADDRESSES.get(language.split("[-_]", 2)[0]))
                .map(address -> address.matcher(name.strip()))
                .filter(Matcher::lookingAt)
                .map(address -> name.strip().substring(address.end()));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(Stream.of(GAPS.split(name.strip()))
                .filter(word -> !word.isEmpty())
                .toList());
        while (words.size() > 2 && SUFFIX.matcher(words.getLast()).matches()) {
            words.removeLast();
        }
        return words;
    }
}
