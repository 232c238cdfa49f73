package org.quadrivia.text.propose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadrivia.text.Span;
import org.quadrivia.text.TextWords;

/** The names of known things, to be found in texts. */
public final class KnownNames {
    private static final int LONGEST = 12;

    /** The words of a name, joined by spaces and in small letters, to the IRI of the thing. */
    private final Map<String, String> things = new HashMap<>();

    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, Boolean> large = new HashMap<>();

    /** Adds a name. Of several things with one name, the first is found. Names of one letter are left out. */
    public void add(String name, String iri) {
        List<Span> words = TextWords.of(name);
        if (words.isEmpty() || words.size() > LONGEST || name.length() < 2) {
            return;
        }
        String key = key(name, words, 0, words.size());
        if (things.putIfAbsent(key, iri) == null) {
            large.put(
                    key, Character.isUpperCase(name.codePointAt(words.getFirst().from())));
            longest.merge(key(name, words, 0, 1), words.size(), Math::max);
        }
    }

    /** Returns where names stand in the text, without overlaps; longer names come before shorter ones. */
    List<Found> in(String text, List<Span> words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = length(text, words, i);
            if (length > 0) {
                Span span =
                        new Span(words.get(i).from(), words.get(i + length - 1).to());
                found.add(new Found(span, Found.Kind.KNOWN, things.getOrDefault(key(text, words, i, i + length), "")));
            }
            i += Math.max(1, length);
        }
        return found;
    }

    private int length(String text, List<Span> words, int i) {
        int most = Math.min(longest.getOrDefault(key(text, words, i, i + 1), 0), words.size() - i);
        boolean capital = Character.isUpperCase(text.codePointAt(words.get(i).from()));
        for (int length = most; length > 0; length--) {
            Boolean name = large.get(key(text, words, i, i + length));
            if (name != null && (!name || capital)) {
                return length;
            }
        }
        return 0;
    }

    private static String key(String text, List<Span> words, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i > from ? " " : "").append(words.get(i).of(text));
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
