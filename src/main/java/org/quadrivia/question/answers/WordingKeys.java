package org.quadrivia.question.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.Caches;
import org.quadrivia.question.Spelling;

/**
 * Tells whether two wordings say the same thing by the rules of a language: "the Pakistani army", "Pakistan's army" and "army of
 * Pakistan"; "Vice President" and "VP"; "four places" and "4 places". Each wording has a key; wordings with equal keys mean the
 * same thing.
 *
 * <p>A key begins with the owner named in the wording ("Pakistan" in "Pakistan's army"), and countries are replaced with their
 * codes. So "the call of Rubio to Munir" and "Rubio's call to Munir" have the same key, but "Munir's call to Rubio" has a
 * different one.
 */
public final class WordingKeys {
    private static final Map<String, WordingKeys> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final int LARGEST_NUMBER = 100;
    private static final int MOST_KEYS = 10_000;
    /** Marks the code of a country in a key. No word contains it. */
    private static final String COUNTRY = "@";
    /** Marks an abbreviation, a number, or any other word that stands in a key for several words with the same meaning. */
    private static final String SAME = "=";

    private static final Pattern GAPS = Pattern.compile("[\\s\\-–—/]+");
    private static final Pattern ELISION = Pattern.compile("(?i)(?<!\\p{L})(l|d|dell|all|nell|dall|sull|un|qu)['’]");
    private static final Pattern GENITIVE = Pattern.compile("(?i)(.+?)(?:['’]s|(?<=s)['’])");

    /** The words for "and" in every language, because people mix languages. */
    private static final Set<String> AND = forms(FunctionWords.inAll("and"));

    private final String language;
    private final Set<String> articles;
    private final Set<String> beforeOwner;
    private final Set<String> prepositions;
    private final Set<String> beforePair;
    private final Countries countries;
    /** The phrases to be replaced, indexed by their first word; within each list, the longest comes first. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /** Keys already found: one answer is compared with dozens of accepted forms, and the next person has the same ones. */
    private final Cache<String, Set<String>> keys;

    private record Phrase(List<String> words, String replacement) {}

    /** @param owns whether it is in the genitive */
    private record Word(String form, boolean owns) {}

    private WordingKeys(String language) {
        this.language = language;
        keys = Caches.bounded(
                "wording-keys", Caffeine.newBuilder().maximumSize(MOST_KEYS).build());
        FunctionWords words = FunctionWords.of(language);
        articles = forms(words.list("articles"));
        beforeOwner = forms(words.list("before-owner"));
        prepositions = forms(words.list("prepositions"));
        beforePair = forms(words.list("before-pair"));
        countries = new Countries(language);
        countries.byName().forEach((name, code) -> phrase(name, COUNTRY + code));
        countries.byAdjective().forEach((adjective, code) -> phrase(adjective, COUNTRY + code));
        RuleBasedNumberFormat spelled =
                new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        for (int number = 2; number <= LARGEST_NUMBER; number++) {
            phrase(spelled.format(number), SAME + String.valueOf(number));
            phrase(String.valueOf(number), SAME + String.valueOf(number));
        }
        WordFiles.lines("wordings_" + language + ".txt")
                .map(line -> line.split(" [=|] "))
                .forEach(same -> {
                    for (String one : same) {
                        phrase(one, SAME + form(same[0]));
                    }
                });
        phrases.values()
                .forEach(all -> all.sort(
                        Comparator.comparingInt((Phrase one) -> -one.words().size())));
    }

    /** @param tag BCP 47 tag; for a language without word lists, only the rules that need no lists apply */
    public static WordingKeys in(String tag) {
        String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return BY_LANGUAGE.computeIfAbsent(
                FunctionWords.LANGUAGES.contains(primary) ? primary : "und", WordingKeys::new);
    }

    private void phrase(String from, String to) {
        List<String> parts =
                Stream.of(form(from).split(" ")).filter(word -> !word.isEmpty()).toList();
        if (!parts.isEmpty()) {
            phrases.computeIfAbsent(parts.getFirst(), word -> new ArrayList<>()).add(new Phrase(parts, to));
        }
    }

    /**
     * Returns the keys of a wording, usually one. Returns none for the name of a country, and none for a single ordinary word,
     * which is compared by its spelling alone.
     */
    public Set<String> keys(String text) {
        return text.length() > Spelling.LONGEST ? Set.of() : keys.get(text, this::find);
    }

    private Set<String> find(String text) {
        List<Word> words = words(text);
        if (words.isEmpty()) {
            return Set.of();
        }
        List<Word> said = replaced(words);
        boolean word = said.size() == 1
                && (said.getFirst().form().startsWith(COUNTRY)
                        || said.getFirst().equals(words.getFirst()));
        return word ? Set.of() : Collections.unmodifiableSet(ordered(said));
    }

    /** Returns whether the two wordings say the same thing. */
    public boolean same(String one, String other) {
        Set<String> keys = keys(one);
        return !keys.isEmpty() && keys(other).stream().anyMatch(keys::contains);
    }

    /** Returns the names by which the country of that name is known; empty if there is no such country. */
    public Set<String> country(String name) {
        return countries.namesakes(name);
    }

    /**
     * Returns the name without the owner before it: "foreign policy" for "Pakistan's foreign policy" or "the Pakistani foreign
     * policy"; empty if no owner stands before it.
     */
    public Optional<String> withoutOwner(String name) {
        String[] parts = name.strip().split("\\s+");
        int from = parts.length > 1 && articles.contains(form(parts[0])) ? 1 : 0;
        for (int to = Math.min(parts.length - 1, from + 3); to > from; to--) {
            String owner = String.join(" ", List.of(parts).subList(from, to));
            List<Word> words = words(owner);
            List<Word> said = words.isEmpty() ? List.of() : replaced(words);
            boolean owns = said.size() == 1 && said.getFirst().form().startsWith(COUNTRY)
                    || !words.isEmpty() && words.getLast().owns();
            if (owns) {
                return Optional.of(String.join(" ", List.of(parts).subList(to, parts.length)));
            }
        }
        return Optional.empty();
    }

    private List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        String apart = language.equals("fr") || language.equals("it")
                ? ELISION.matcher(text).replaceAll("$1 ")
                : text;
        for (String part : GAPS.split(apart.strip())) {
            Matcher genitive = GENITIVE.matcher(part);
            boolean owns = language.equals("en") && genitive.matches();
            String form = form(owns ? genitive.group(1) : part);
            if (!form.isEmpty() && !articles.contains(form)) {
                Stream.of(form.split(" ")).forEach(one -> found.add(new Word(one, owns)));
            }
        }
        return found;
    }

    /**
     * Replaces countries with their codes, words that have an abbreviation with that abbreviation, and numbers written as words
     * with digits.
     */
    private List<Word> replaced(List<Word> words) {
        List<Word> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int from = at;
            Optional<Phrase> phrase = phrases.getOrDefault(words.get(at).form(), List.of()).stream()
                    .filter(one -> begins(words, from, one.words()))
                    .findFirst()
                    .or(() -> genitive(words.get(from).form()));
            int length = phrase.map(one -> one.words().size()).orElse(1);
            Word last = words.get(at + length - 1);
            boolean owns = last.owns()
                    || phrase.isPresent()
                            && length == 1
                            && !last.form().equals(phrase.get().words().getFirst());
            found.add(new Word(phrase.map(Phrase::replacement).orElseGet(() -> singular(last)), owns));
            at += length;
        }
        return found;
    }

    private String singular(Word word) {
        return isBeforeOwner(word) || isPreposition(word) ? word.form() : Inflection.singular(word.form(), language);
    }

    /**
     * Returns the country whose genitive without an apostrophe this word is: "Pakistans", as in German or in hastily typed English.
     */
    private Optional<Phrase> genitive(String word) {
        String code = (language.equals("de") || language.equals("en")) && word.endsWith("s")
                ? countries.byName().get(word.substring(0, word.length() - 1))
                : null;
        return Optional.ofNullable(code)
                .map(one -> new Phrase(List.of(word.substring(0, word.length() - 1)), COUNTRY + one));
    }

    private static boolean begins(List<Word> words, int from, List<String> phrase) {
        boolean there = from + phrase.size() <= words.size();
        for (int i = 0; there && i < phrase.size(); i++) {
            there = words.get(from + i).form().equals(phrase.get(i));
        }
        return there;
    }

    /** Puts owners first. */
    private Set<String> ordered(List<Word> words) {
        List<String> owners = new ArrayList<>();
        List<Word> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean after = !rest.isEmpty() && isBeforeOwner(rest.getLast()) && rest.size() > 1;
            if (word.form().startsWith(COUNTRY) && (after || followingCountryIsOwner(rest))) {
                boolean last =
                        i + 1 == words.size() || isBeforeOwner(words.get(i + 1)) || isPreposition(words.get(i + 1));
                if (after && last) {
                    rest.removeLast();
                }
                owners.add(word.form());
            } else {
                rest.add(word);
            }
        }
        Set<String> keys = new TreeSet<>();
        for (List<String> order : orders(rest)) {
            keys.add(String.join(
                    " ", Stream.concat(owners.stream(), order.stream()).toList()));
        }
        return keys;
    }

    /** Returns whether a country that follows these words, which do not end with "of", is an owner. */
    private boolean followingCountryIsOwner(List<Word> before) {
        return before.isEmpty()
                || !language.equals("en")
                        && !isPreposition(before.getLast())
                        && !isBeforeOwner(before.getLast())
                        && !AND.contains(before.getLast().form());
    }

    /** Moves each phrase that follows "of" to the front; the two phrases that follow "between" are returned in both orders. */
    private List<List<String>> orders(List<Word> words) {
        List<String> head = new ArrayList<>();
        List<List<String>> both = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Word word = words.get(at);
            at++;
            if (!isBeforeOwner(word) || head.isEmpty() || at == words.size()) {
                head.add(word.form());
                continue;
            }
            int from = at;
            while (at < words.size() && !isBeforeOwner(words.get(at)) && !isPreposition(words.get(at))) {
                at++;
            }
            List<String> phrase = words.subList(from, at).stream()
                    .map(Word::form)
                    .filter(form -> !AND.contains(form))
                    .toList();
            boolean pair = beforePair.contains(word.form()) && phrase.size() == 2;
            if (pair) {
                both.add(phrase);
            }
            head.addAll(0, phrase);
        }
        if (both.size() == 1 && head.subList(0, 2).equals(both.getFirst())) {
            List<String> swapped = new ArrayList<>(head);
            swapped.set(0, head.get(1));
            swapped.set(1, head.get(0));
            return List.of(head, swapped);
        }
        return List.of(head);
    }

    private boolean isBeforeOwner(Word word) {
        return beforeOwner.contains(word.form());
    }

    private boolean isPreposition(Word word) {
        return prepositions.contains(word.form().replace(SAME, ""));
    }

    private String form(String text) {
        return Spelling.form(text, language);
    }

    private static Set<String> forms(Set<String> words) {
        return words.stream().map(word -> Spelling.form(word, "und")).collect(Collectors.toSet());
    }
}
