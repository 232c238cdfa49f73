package org.quadrivia.authoring.ui.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    @Test
    void whatDiffersIsMarkedAndNothingElse() {
        WordDifference difference =
                new WordDifference("Who holds the office of Pakistan?", "Who holds the post of Pakistan?");

        assertThat(difference.before())
                .containsExactly(
                        new WordDifference.Run("Who holds the", true),
                        new WordDifference.Run("office", false),
                        new WordDifference.Run("of Pakistan?", true));
        assertThat(difference.after()).contains(new WordDifference.Run("post", false));
    }

    @Test
    void aTextThatIsNewIsMarkedAsAWhole() {
        WordDifference difference = new WordDifference("", "Bern, the capital");

        assertThat(difference.before()).isEmpty();
        assertThat(difference.after()).containsExactly(new WordDifference.Run("Bern, the capital", false));
    }

    /** Whatever the texts: their words are all shown, and what is not marked reads the same on both sides. */
    @Test
    void nothingIsLostAndWhatIsSharedIsTheSame() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            String before = words(random, random.nextInt(i < 298 ? 30 : 900));
            String after = words(random, random.nextInt(i < 298 ? 30 : 900));

            WordDifference difference = new WordDifference(before, after);

            assertThat(joined(difference.before(), false)).isEqualTo(before);
            assertThat(joined(difference.after(), false)).isEqualTo(after);
            assertThat(joined(difference.before(), true)).isEqualTo(joined(difference.after(), true));
        }
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> List.of("the", "office", "of", "a", "post").get(random.nextInt(5)))
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<WordDifference.Run> runs, boolean shared) {
        return runs.stream()
                .filter(run -> run.shared() || !shared)
                .map(WordDifference.Run::words)
                .collect(Collectors.joining(" "));
    }
}
