package org.quadrivia.authoring.ui.publishing;

import java.util.ArrayList;
import java.util.List;

/** Compares two texts word by word: which words of each the other has in the same order. */
final class WordDifference {
    /** Longer texts are marked as a whole, because the comparison takes time in proportion to the product of their lengths. */
    private static final int MOST_WORDS = 400;

    /**
     * A run of words.
     *
     * @param words with the spaces between them
     * @param shared whether the other text has them, too
     */
    record Run(String words, boolean shared) {}

    private final String[] before;
    private final String[] after;
    /** How many words the ends of both texts share, from a word of each on. */
    private final int[][] common;

    WordDifference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        this.common = common(this.before, this.after);
    }

    private static String[] words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? new String[0] : stripped.split("\\s+", -1);
    }

    private static int[][] common(String[] before, String[] after) {
        if (before.length > MOST_WORDS || after.length > MOST_WORDS) {
            return new int[0][0];
        }
        int[][] common = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] = before[i].equals(after[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Returns the first text as runs that are alike or differ from their neighbours. */
    List<Run> before() {
        return runs(before, shared(true));
    }

    /** Returns the second text in the same way. */
    List<Run> after() {
        return runs(after, shared(false));
    }

    /** Returns which words of one text the other has in the same order. */
    private boolean[] shared(boolean first) {
        boolean[] shared = new boolean[first ? before.length : after.length];
        int i = 0;
        int j = 0;
        while (common.length > 0 && i < before.length && j < after.length) {
            if (before[i].equals(after[j])) {
                shared[first ? i : j] = true;
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static List<Run> runs(String[] words, boolean[] shared) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.length; i++) {
            if (i == words.length || shared[i] != shared[from]) {
                runs.add(new Run(String.join(" ", List.of(words).subList(from, i)), shared[from]));
                from = i;
            }
        }
        return runs;
    }
}
