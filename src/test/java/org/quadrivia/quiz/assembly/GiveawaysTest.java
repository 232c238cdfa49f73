package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.FactId;

class GiveawaysTest {
    private static final List<String> WORDS = List.of("a", "b", "ab", "c", "d");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areThoseThatComparingEachWithEachFinds(boolean together) {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Exposure> items =
                    IntStream.range(0, 8).mapToObj(i -> exposure(random)).toList();

            assertThat(Giveaways.among(items, together)).isEqualTo(eachWithEach(items, together));
        }
    }

    private static List<BitSet> eachWithEach(List<Exposure> items, boolean together) {
        List<BitSet> all = new ArrayList<>();
        for (Exposure earlier : items) {
            BitSet spoiled = new BitSet();
            for (int i = 0; i < items.size(); i++) {
                Exposure later = items.get(i);
                spoiled.set(
                        i,
                        later.asks().stream().anyMatch(earlier.asks()::contains)
                                || earlier.feedback().stream().anyMatch(text -> tells(text, later))
                                || later.ordered().stream()
                                                .filter(earlier.ordered()::contains)
                                                .count()
                                        > 1
                                || together && tells(later.stem(), earlier));
            }
            all.add(spoiled);
        }
        return all;
    }

    private static boolean tells(String text, Exposure of) {
        return of.keys().stream().anyMatch(key -> key.stream().allMatch(text::contains));
    }

    private static Exposure exposure(Random random) {
        FactId fact = new FactId("%032x".formatted(random.nextInt(12)));
        List<List<String>> keys = Stream.generate(() -> Stream.generate(() -> text(random, 2))
                        .limit(1 + random.nextInt(2))
                        .toList())
                .limit(random.nextInt(3))
                .toList();
        Set<String> ordered = random.nextInt(3) == 0 ? Set.of("x", "y" + random.nextInt(2), "z") : Set.of();
        return new Exposure(Set.of(fact), text(random, 3), List.of(text(random, 4), text(random, 2)), keys, ordered);
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder(" ");
        for (int i = 0; i <= random.nextInt(most); i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }
}
