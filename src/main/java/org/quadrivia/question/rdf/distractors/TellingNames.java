package org.quadrivia.question.rdf.distractors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.NameRoots;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds names that give away the things with which something is linked. For example, Tottenham Hotspur Stadium is the home of
 * Tottenham Hotspur.
 */
final class TellingNames {
    /** At most about this many members of a class are examined for words that their names have in common. */
    private static final int EXAMINED = 200;
    /** A word that at least this many of their names have in common gives nothing away. */
    private static final int COMMON = 3;

    private static final double SHARE = 0.05;
    /** A name this long can be recognized at the beginning of a longer word. */
    private static final int BEGINNING = 3;

    private static final long KEPT = 50_000;
    /** A name can give something away only if it has a letter and at least one more character. */
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L}).{2,}");

    private final ThingNames names;
    private final GraphStatistics profile;
    private final StepBudget steps;
    private final Map<Node, Set<String>> common = new HashMap<>();
    private final Map<Node, Set<String>> roots = new HashMap<>();
    private final BoundedCache<Node, String> normal = new BoundedCache<>(KEPT, any -> 1);

    TellingNames(ThingNames names, GraphStatistics profile, StepBudget steps) {
        this.names = names;
        this.profile = profile;
        this.steps = steps;
    }

    /** Whether the name of the key has a word that all names of the anchor also have, in any spelling. */
    boolean named(Node anchor, Node key) {
        if (key.isLiteral() || anchor.isLiteral()) {
            return contains(key, anchor) || contains(anchor, key);
        }
        if (begins(anchor, key) || begins(key, anchor)) {
            return true;
        }
        Set<String> telling = new HashSet<>(roots(key));
        telling.removeAll(general(key));
        telling.removeAll(general(anchor));
        return NameRoots.meet(telling, roots(anchor))
                && names.otherNames(anchor).stream().allMatch(name -> NameRoots.meet(telling, NameRoots.of(name)));
    }

    /**
     * Whether a longer word of the first thing's name begins with the whole name of the other, as Wygozero begins with Wyg. If the
     * other's name is a separate word, the stem can use another name.
     */
    private boolean begins(Node one, Node other) {
        String brief = normal(other);
        if (brief.length() < BEGINNING || general(other).contains(brief)) {
            return false;
        }
        String name = " " + normal(one);
        int end = brief.length() + 1;
        for (int at = name.indexOf(" " + brief); at >= 0; at = name.indexOf(" " + brief, at + 1)) {
            if (at + end < name.length() && name.charAt(at + end) != ' ') {
                return true;
            }
        }
        return false;
    }

    /** Whether the name of the option gives away its value. */
    boolean tells(Node option, Node value) {
        if (value.isBlank() || !names.named(value)) {
            return false;
        }
        if (contains(option, value)) {
            return true;
        }
        if (value.isLiteral()) {
            return false;
        }
        Set<String> words = roots(option);
        Set<String> telling = new HashSet<>(roots(value));
        telling.removeAll(general(value));
        long shared = telling.stream().filter(word -> NameRoots.in(word, words)).count();
        boolean part = roots(value).size() > words.size() && roots(value).containsAll(words);
        return shared > 0 && 2 * shared >= telling.size() && !part;
    }

    /** Whether the name of the first thing contains the whole words of the other thing's name and is longer. */
    boolean contains(Node one, Node other) {
        if (NumbersAndDates.isAmount(one) || NumbersAndDates.isAmount(other)) {
            return false;
        }
        String longer = normal(one);
        String inner = normal(other);
        return longer.length() > inner.length()
                && longer.contains(inner)
                && (" " + longer + " ").contains(" " + inner + " ")
                && NAME.matcher(inner).matches()
                && !general(other).containsAll(Set.of(inner));
    }

    boolean isNamed(Node node) {
        return names.named(node);
    }

    private String normal(Node node) {
        return normal.get(
                node, any -> names.label(any).map(LanguageWords::normal).orElse(""));
    }

    /** Returns the words for the kind of a thing, and the words that many names of this kind contain. */
    private Set<String> general(Node thing) {
        Set<String> all = new HashSet<>();
        profile.kinds(thing).forEach(type -> all.addAll(common.computeIfAbsent(type, this::common)));
        return all;
    }

    private Set<String> common(Node type) {
        Map<String, Integer> found = new HashMap<>();
        List<Node> members = profile.members(type);
        int step = Math.max(1, members.size() / EXAMINED);
        int examined = 0;
        for (int i = 0; i < members.size(); i += step) {
            steps.spend(1);
            examined++;
            roots(members.get(i)).forEach(root -> found.merge(root, 1, Integer::sum));
        }
        double least = Math.max(COMMON, SHARE * examined);
        found.values().removeIf(count -> count < least);
        Set<String> all = new HashSet<>(found.keySet());
        all.addAll(NameRoots.of(names.of(type)));
        return all;
    }

    private Set<String> roots(Node thing) {
        return roots.computeIfAbsent(thing, node -> NameRoots.of(names.of(node)));
    }
}
