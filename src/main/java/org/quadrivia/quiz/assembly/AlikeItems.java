package org.quadrivia.quiz.assembly;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadrivia.Caches;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PassageRef;
import org.quadrivia.question.QuestionId;

/**
 * Says which items of a list are alike.
 *
 * @param forms for each item, those that are forms of the same question, including itself
 * @param passages for each item, those that cite one of the passages that it cites
 * @param keys for each item, those that have a right answer in common with it; only items whose answers are things or values
 * @param things for each item, those whose facts and its own facts are about the same thing, if few items are about that thing
 */
record AlikeItems(List<BitSet> forms, List<BitSet> passages, List<BitSet> keys, List<BitSet> things) {
    /** Items have a thing in common if no more than this share of them speak of it. */
    private static final int FEW = 8;

    private static final int FEWEST = 2;

    private static final Pattern FACT = Pattern.compile("(<[^>]*+>|_:\\S++) <[^>]*+> (<[^>]*+>|_:\\S++)?+.*+");

    /** What is compared of an item. */
    private record Features(QuestionId question, Set<String> passages, Set<String> keys, Set<String> things) {
        static Features of(Item item) {
            return new Features(
                    item.question(),
                    item.passages().stream().map(PassageRef::id).collect(Collectors.toUnmodifiableSet()),
                    keys(item),
                    things(item));
        }

        private static Set<String> keys(Item item) {
            if (item.kind() != Kind.SINGLE && item.kind() != Kind.TEXT && item.kind() != Kind.MULTIPLE) {
                return Set.of();
            }
            return item.options().stream()
                    .filter(Option::correct)
                    .map(Option::value)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private static Set<String> things(Item item) {
            Set<String> things = new HashSet<>();
            for (String line : item.support()) {
                Matcher fact = FACT.matcher(line);
                if (fact.matches()) {
                    things.add(fact.group(1));
                    if (fact.group(2) != null) {
                        things.add(fact.group(2));
                    }
                }
            }
            return Set.copyOf(things);
        }
    }

    /** Keyed by item identity. An entry lives as long as a bank contains its item. */
    private static final Cache<Item, Features> FEATURES =
            Caches.tied("features", Caffeine.newBuilder().weakKeys().build());

    static AlikeItems among(List<Item> items) {
        List<Features> all =
                items.stream().map(item -> FEATURES.get(item, Features::of)).toList();
        return new AlikeItems(
                sharing(all, features -> Set.of(features.question()), all.size()),
                sharing(all, Features::passages, all.size()),
                sharing(all, Features::keys, all.size()),
                sharing(all, Features::things, Math.max(FEWEST, all.size() / FEW)));
    }

    /** Returns for each item those that share a value with it that no more than so many have. */
    private static <T> List<BitSet> sharing(List<Features> all, Function<Features, Set<T>> values, int most) {
        Map<T, BitSet> having = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (T value : values.apply(all.get(i))) {
                having.computeIfAbsent(value, any -> new BitSet()).set(i);
            }
        }
        having.values().removeIf(these -> these.cardinality() > most);
        return all.stream()
                .map(features -> {
                    BitSet alike = new BitSet();
                    values.apply(features).forEach(value -> alike.or(having.getOrDefault(value, NONE)));
                    return alike;
                })
                .toList();
    }

    private static final BitSet NONE = new BitSet();
}
