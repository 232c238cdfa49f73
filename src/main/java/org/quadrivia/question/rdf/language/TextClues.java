package org.quadrivia.question.rdf.language;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * Finds the clues in a text, from which a reader can guess an answer. They are its content words, the things that it names by a
 * label or alias, and the words of these things' labels. For example, "US" in a stem points to "the United States", and
 * "Pakistani" points to Pakistan.
 */
public final class TextClues {
    private static final int LONGEST_NAME = 5;

    private final ThingNames names;
    private final LanguageWords words;
    private final Map<String, Hints> known = new HashMap<>();
    private final Map<String, Set<String>> contents = new HashMap<>();

    public TextClues(ThingNames names, LanguageWords words) {
        this.names = names;
        this.words = words;
    }

    /**
     * The clues in a text.
     *
     * @param words the stems of its content words
     * @param things the things that the text names
     * @param implied the stems in the labels of these things
     */
    public record Hints(Set<String> words, Set<Node> things, Set<String> implied) {
        /** Whether the clue that this word gives is useless if a distractor has this text. */
        public boolean covers(String word) {
            return words.contains(word) || implied.contains(word);
        }
    }

    public Hints of(String text) {
        return known.computeIfAbsent(text, this::read);
    }

    private Hints read(String text) {
        Set<Node> things = named(LanguageWords.normal(text).split(" "));
        Set<String> own = content(text);
        Set<String> implied = new HashSet<>();
        for (Node thing : things) {
            names.label(thing).ifPresent(label -> implied.addAll(content(label)));
        }
        implied.removeAll(own);
        return new Hints(own, things, implied);
    }

    /** Returns the things that consecutive words of the text name. */
    private Set<Node> named(String[] words) {
        Set<Node> things = new HashSet<>();
        for (int from = 0; from < words.length; from++) {
            int end = Math.min(words.length, from + Math.min(LONGEST_NAME, names.longestFrom(words[from])));
            String name = "";
            for (int to = from; to < end; to++) {
                name = to == from ? words[to] : name + " " + words[to];
                things.addAll(names.bearing(name));
            }
        }
        return things;
    }

    private Set<String> content(String text) {
        return contents.computeIfAbsent(text, words::content);
    }

    /** Returns the words and things through which a stem points to the key but to no distractor, in a fixed order. */
    public Set<String> betraying(String stem, String key, Collection<String> wrong) {
        return betraying(stem, key, wrong, Set.of());
    }

    /**
     * Like {@link #betraying(String, String, Collection)}, but for a stem that may call some things by a label that was chosen
     * for it.
     *
     * @param named these things; their other labels give no clues, because they are not in the stem
     */
    public Set<String> betraying(String stem, String key, Collection<String> wrong, Set<Node> named) {
        Hints asked = of(stem);
        Hints right = of(key);
        Set<String> hinted = Collections.disjoint(asked.things(), named) ? asked.implied() : implied(asked, named);
        Set<String> found = new TreeSet<>();
        for (String word : right.words()) {
            boolean plain = akinToAny(word, asked.words())
                    && wrong.stream().noneMatch(w -> of(w).words().contains(word));
            boolean implied = hinted.contains(word) && wrong.stream().noneMatch(w -> of(w).covers(word));
            if (plain || implied) {
                found.add(word);
            }
        }
        for (String word : right.implied()) {
            if (akinToAny(word, asked.words()) && wrong.stream().noneMatch(w -> of(w).covers(word))) {
                found.add(word);
            }
        }
        String own = LanguageWords.normal(key);
        for (Node thing : common(right.things(), asked.things())) {
            boolean itself =
                    own.equals(names.label(thing).map(LanguageWords::normal).orElse(""));
            if (!itself && wrong.stream().noneMatch(w -> of(w).things().contains(thing))) {
                found.add(thing.toString());
            }
        }
        return found;
    }

    private Set<String> implied(Hints hints, Set<Node> except) {
        Set<String> implied = new HashSet<>();
        hints.things().stream()
                .filter(thing -> !except.contains(thing))
                .forEach(thing -> names.label(thing).ifPresent(label -> implied.addAll(content(label))));
        implied.removeAll(hints.words());
        return implied;
    }

    /** Returns the common elements. Iterates over the smaller set, because very many things may share a name. */
    private static List<Node> common(Set<Node> one, Set<Node> other) {
        Set<Node> fewer = one.size() < other.size() ? one : other;
        Set<Node> more = fewer == one ? other : one;
        return fewer.stream().filter(more::contains).toList();
    }

    /** Whether the clue is useless if a distractor has this label. */
    public boolean covers(String label, String clue) {
        Hints hints = of(label);
        return hints.words().contains(clue)
                || hints.things().stream().anyMatch(thing -> thing.toString().equals(clue));
    }

    private static boolean akinToAny(String word, Set<String> others) {
        if (others.contains(word)) {
            return true;
        }
        for (String other : others) {
            if (LanguageWords.akin(word, other)) {
                return true;
            }
        }
        return false;
    }
}
