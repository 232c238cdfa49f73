package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * Finds which items of a list hint at the answers of others before they are answered themselves, and which are about the same.
 *
 * <p>An item hints at another if a text that it shows, its stem or an option, has the other's answer beside a word of the other's
 * stem that few stems have: the option "Rubio's call to Munir" hints at the answer to "Which leader did Rubio call?". An answer of many words hints by
 * itself. Two items are
 * about the same if their stems and answers share several such words.
 */
final class Hints {
    /** Words that more than this share of the stems have say nothing about what an item is about. */
    private static final int FEW = 6;

    private static final int FEWEST = 2;
    /** Items with as many rare words in common are about the same. */
    private static final int SAME_GROUND = 2;

    private static final Pattern SPACES = Pattern.compile(" ");
    private static final Pattern LINK = Pattern.compile("\\[\\[[^|\\[\\]]++\\|([^\\[\\]]++)\\]\\]");
    /** Words are compared by their first letters, so that "called" is like "call". Shorter words say little. */
    private static final int ROOT = 4;
    /** An answer of so many words tells itself wherever it occurs. */
    private static final int TELLING = 4;

    private final List<Visible> items;
    /** The roots that few stems have. */
    private final Set<String> rare;
    /** The answers that begin with a word, by word. */
    private final Map<String, Set<String>> answers = new HashMap<>();
    /** The items that have an answer, by answer. */
    private final Map<String, BitSet> owners = new HashMap<>();

    /**
     * What an item shows before it is answered, and what answers it. All texts are in the form of {@link ComparableText#bounded}.
     *
     * @param texts the stem, then the options, each by itself
     * @param answers the names of the right answers; of a false statement, the names that its explanation puts right; empty if the
     *     answer is an order, a set of pairs or true
     * @param words the roots of the words of each text
     * @param said the roots of the words of the stem and the answers
     */
    record Visible(List<String> texts, Set<String> answers, List<Set<String>> words, Set<String> said) {
        Visible(List<String> texts, Set<String> answers) {
            this(
                    texts,
                    answers,
                    texts.stream().map(Hints::roots).toList(),
                    Stream.concat(Stream.of(texts.getFirst()), answers.stream())
                            .flatMap(text -> roots(text).stream())
                            .collect(Collectors.toUnmodifiableSet()));
        }

        /** @param otherNames the names of things besides their labels, by option value */
        static Visible of(Item item, Map<String, Set<String>> otherNames) {
            List<String> texts = new ArrayList<>(List.of(ComparableText.bounded(item.stem())));
            if (item.kind() != Kind.TEXT && item.kind() != Kind.BOOLEAN) {
                item.options().stream()
                        .flatMap(option -> Stream.of(option.label(), Objects.requireNonNullElse(option.right(), "")))
                        .map(ComparableText::bounded)
                        .filter(text -> !text.isBlank())
                        .forEach(texts::add);
            }
            Set<String> answers = answers(item, otherNames)
                    .map(ComparableText::bounded)
                    .filter(answer -> !answer.isBlank())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return new Visible(texts, answers);
        }

        private static Stream<String> answers(Item item, Map<String, Set<String>> otherNames) {
            return switch (item.kind()) {
                case SINGLE, MULTIPLE, TEXT ->
                    item.options().stream()
                            .filter(Option::correct)
                            .flatMap(option -> Stream.of(
                                            Set.of(option.label()),
                                            option.accepted(),
                                            otherNames.getOrDefault(option.value(), Set.of()))
                                    .flatMap(Collection::stream));
                case BOOLEAN -> item.options().getFirst().correct() ? Stream.empty() : putRight(item);
                case ORDER, MATCH -> Stream.empty();
            };
        }

        private static Stream<String> putRight(Item item) {
            String stem = ComparableText.bounded(item.stem());
            return LINK.matcher(item.explanation())
                    .results()
                    .map(link -> link.group(1))
                    .filter(name -> !stem.contains(ComparableText.bounded(name)));
        }

        /** Returns the roots of the words of the stem. */
        Set<String> topic() {
            return words.getFirst();
        }
    }

    private Hints(List<Visible> items) {
        this.items = items;
        Map<String, Integer> stems = new HashMap<>();
        items.forEach(item -> item.topic().forEach(root -> stems.merge(root, 1, Integer::sum)));
        int most = Math.max(FEWEST, items.size() / FEW);
        rare = stems.entrySet().stream()
                .filter(stem -> stem.getValue() <= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        for (int i = 0; i < items.size(); i++) {
            for (String answer : items.get(i).answers()) {
                answers.computeIfAbsent(answer.substring(1, answer.indexOf(' ', 1)), word -> new LinkedHashSet<>())
                        .add(answer);
                owners.computeIfAbsent(answer, any -> new BitSet()).set(i);
            }
        }
    }

    /**
     * What connects items.
     *
     * @param hinting for each item, those that hint at its answer or whose answer it hints at
     * @param ground for each item, those that are about the same
     */
    record Links(List<BitSet> hinting, List<BitSet> ground) {}

    static Links among(List<Visible> items) {
        Hints hints = new Hints(items);
        return new Links(hints.hinting(), hints.ground());
    }

    private List<BitSet> hinting() {
        List<BitSet> found = none();
        for (int from = 0; from < items.size(); from++) {
            Visible item = items.get(from);
            for (int i = 0; i < item.texts().size(); i++) {
                for (String answer : answers(item.texts().get(i))) {
                    for (int to :
                            owners.getOrDefault(answer, new BitSet()).stream().toArray()) {
                        if (to != from && tells(item, i, answer, items.get(to).topic())) {
                            found.get(from).set(to);
                            found.get(to).set(from);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Whether the text with the answer says enough about the topic beside it, or the answer tells itself. */
    private boolean tells(Visible item, int text, String answer, Set<String> topic) {
        List<String> common = item.words().get(text).stream()
                .filter(root -> topic.contains(root) && rare.contains(root))
                .toList();
        return !common.isEmpty()
                        && roots(item.texts().get(text).replace(answer, " ")).stream()
                                .anyMatch(common::contains)
                || roots(answer).size() >= TELLING;
    }

    private List<BitSet> ground() {
        Map<String, BitSet> having = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (String word : items.get(i).said()) {
                if (rare.contains(word)) {
                    having.computeIfAbsent(word, any -> new BitSet()).set(i);
                }
            }
        }
        List<BitSet> found = none();
        for (int i = 0; i < items.size(); i++) {
            int[] shared = new int[items.size()];
            for (String word : items.get(i).said()) {
                having.getOrDefault(word, new BitSet()).stream().forEach(other -> shared[other]++);
            }
            for (int other = 0; other < shared.length; other++) {
                found.get(i).set(other, shared[other] >= SAME_GROUND);
            }
        }
        return found;
    }

    private List<BitSet> none() {
        return Stream.generate(BitSet::new).limit(items.size()).toList();
    }

    /** Returns the answers that occur in the text as whole words. */
    private Set<String> answers(String text) {
        Set<String> found = new HashSet<>();
        for (int start = 0, end; (end = text.indexOf(' ', start + 1)) > 0; start = end) {
            for (String answer : answers.getOrDefault(text.substring(start + 1, end), Set.of())) {
                if (text.startsWith(answer, start)) {
                    found.add(answer);
                }
            }
        }
        return found;
    }

    private static Set<String> roots(String text) {
        return SPACES.splitAsStream(text)
                .filter(word -> word.length() >= ROOT)
                .map(word -> word.substring(0, ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
