package org.quadrivia.text.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quadrivia.text.Span;
import org.quadrivia.text.TextWords;

/** Proposes what to mark in a text: names of known things, dates, and what is written in capitals as names are. */
public final class Proposals {
    /** Small words within names, such as "Isle of Man" or "Ludwig van Beethoven". */
    private static final Set<String> WITHIN = Set.of(
            "of", "de", "la", "le", "du", "des", "del", "della", "di", "da", "dos", "von", "van", "der", "den", "zu",
            "al", "el", "y");

    /** Words that begin sentences and are no names. */
    private static final Set<String> NO_NAMES = Set.of("i", "mr", "mrs", "dr", "st");

    private final KnownNames known;
    /** Whether common nouns are written in capitals, so that a single capital tells nothing. */
    private final boolean nouns;

    /** Words that stand in capitals within sentences somewhere in the whole text. */
    private final Set<String> names = new HashSet<>();
    /** Words that stand in small letters somewhere in the whole text. */
    private final Set<String> small = new HashSet<>();

    /**
     * @param language BCP 47 tag of the texts
     * @param all the texts, of which each tells something about words in the others
     */
    public Proposals(KnownNames known, String language, List<String> all) {
        this.known = known;
        this.nouns = language.toLowerCase(Locale.ROOT).startsWith("de");
        for (String text : all) {
            for (Span word : TextWords.of(text)) {
                String written = word.of(text);
                if (!isCapital(written)) {
                    small.add(written.toLowerCase(Locale.ROOT));
                } else if (!beginsSentence(text, word)) {
                    names.add(written.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Returns what may be marked, in the order of the text and without overlaps. */
    public List<Found> of(String text) {
        List<Span> words = TextWords.of(text);
        List<Found> all = new ArrayList<>(known.in(text, words));
        add(all, Dates.in(text, words));
        add(all, capitals(text, words));
        all.sort(Comparator.comparingInt(found -> found.span().from()));
        return all;
    }

    private static void add(List<Found> all, List<Found> more) {
        List<Found> free = more.stream()
                .filter(found -> all.stream().noneMatch(other -> other.span().overlaps(found.span())))
                .toList();
        all.addAll(free);
    }

    private List<Found> capitals(String text, List<Span> words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int to = end(text, words, i);
            if (to > i) {
                Span span = new Span(words.get(i).from(), words.get(to - 1).to());
                found.add(new Found(span, Found.Kind.CAPITALS, span.of(text)));
            }
            i = Math.max(i + 1, to);
        }
        return found;
    }

    /** Returns the index after the last word of the name that begins here; no more than {@code from} if none does. */
    private int end(String text, List<Span> words, int from) {
        if (!isName(text, words.get(from))) {
            return from;
        }
        int to = from + 1;
        for (int i = from + 1; i < words.size() && adjoin(text, words.get(i - 1), words.get(i)); i++) {
            String word = words.get(i).of(text);
            if (isCapital(word)) {
                to = i + 1;
            } else if (!WITHIN.contains(word) || i - to > 1) {
                break;
            }
        }
        return nouns && to == from + 1 && !isAcronym(words.get(from).of(text)) ? from : to;
    }

    /** Whether a word in capitals is a name: within a sentence it is; at its beginning, if other places say so. */
    private boolean isName(String text, Span word) {
        String written = word.of(text);
        String low = written.toLowerCase(Locale.ROOT);
        if (!isCapital(written) || NO_NAMES.contains(low) || written.length() < 2) {
            return false;
        }
        return isAcronym(written)
                || names.contains(low)
                || !beginsSentence(text, word)
                || !small.contains(low) && written.length() > 3 && followedByCapital(text, word);
    }

    private static boolean followedByCapital(String text, Span word) {
        int next = word.to() + 1;
        return next < text.length() && text.charAt(word.to()) == ' ' && Character.isUpperCase(text.codePointAt(next));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.length() < 7 && word.codePoints().allMatch(Character::isUpperCase);
    }

    /** Whether only a space, or a point after an initial, stands between two words. */
    private static boolean adjoin(String text, Span one, Span next) {
        String between = text.substring(one.to(), next.from());
        return between.equals(" ") || between.equals(". ") && one.to() - one.from() <= 2;
    }

    private static boolean beginsSentence(String text, Span word) {
        int i = word.from() - 1;
        while (i >= 0 && " \"“”‘’'«»()[]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ".!?:…".indexOf(text.charAt(i)) >= 0;
    }
}
