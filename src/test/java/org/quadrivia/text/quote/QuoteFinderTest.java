package org.quadrivia.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quadrivia.text.Span;
import org.quadrivia.text.TextWords;

class QuoteFinderTest {
    @Test
    void ofSeveralPlacesTheOneWithTheSameSurroundingsIsFound() {
        String text = "Ann met Ann. Then Ann went home, and Anna stayed.";
        TextQuote third = TextQuote.of(text, new Span(18, 21));

        assertThat(QuoteFinder.find("Before all this: " + text, third)).contains(new Span(35, 38));
    }

    @Test
    void changedWordsAreFoundBetweenTheirSurroundings() {
        TextQuote quote = TextQuote.of("He came to Zurich in the year 1834.", new Span(11, 17));

        assertThat(QuoteFinder.find("He came to Zürich in the year 1834.", quote))
                .contains(new Span(11, 17));
        assertThat(QuoteFinder.find("He came to Basel in the year 1834.", quote))
                .isEmpty();
    }

    @Test
    void wordsThatAreGoneAreNotFound() {
        TextQuote quote = TextQuote.of("The Rhine flows north.", new Span(4, 9));

        assertThat(QuoteFinder.find("Something else entirely.", quote)).isEmpty();
        assertThat(QuoteFinder.find("", quote)).isEmpty();
    }

    /**
     * A text is edited again and again: words are put in, taken out and replaced. What is marked is followed by hand, and must be found
     * there after each edit as long as it was not touched itself.
     */
    @Test
    void marksSurviveRandomEdits() {
        Random random = new Random(20);
        int followed = 0;
        for (int run = 0; run < 400; run++) {
            List<String> words = new ArrayList<>();
            int length = 40 + random.nextInt(80);
            for (int i = 0; i < length; i++) {
                words.add(i % 7 == 3 ? "Rhine" : "w" + random.nextInt(100_000));
            }
            int first = random.nextInt(words.size() / 7) * 7 + 3;
            first = first + 3 < words.size() ? first : 3;
            int last = first + random.nextInt(3);
            String text = String.join(" ", words);
            TextQuote quote = TextQuote.of(text, span(words, first, last));
            for (int edit = 0; edit < 12; edit++) {
                int at = random.nextInt(words.size() + 1);
                int gone = random.nextInt(4);
                int to = Math.min(words.size(), at + gone);
                boolean touched = at <= last && to > first || at > first && at <= last;
                if (touched) {
                    continue;
                }
                List<String> put = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    put.add("n" + random.nextInt(100_000));
                }
                words.subList(at, to).clear();
                words.addAll(at, put);
                if (at <= first) {
                    first += put.size() - (to - at);
                    last += put.size() - (to - at);
                }
                String next = String.join(" ", words);
                TextQuote moved = QuoteFinder.moved(text, next, quote).orElseThrow();
                assertThat(moved).isEqualTo(TextQuote.of(next, span(words, first, last)));
                assertThat(QuoteFinder.find(next, moved)).contains(span(words, first, last));
                text = next;
                quote = moved;
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(3000);
    }

    /** Several edits at once, far from the mark and near it, without a record of them: the words are found by what stands around. */
    @Test
    void aNameIsFoundAfterManyUnseenEdits() {
        Random random = new Random(7);
        int found = 0;
        int tried = 0;
        for (int run = 0; run < 500; run++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                words.add("w" + random.nextInt(400));
            }
            words.set(30, "Michael Faraday");
            words.set(10, "Michael Faraday");
            TextQuote quote = TextQuote.of(String.join(" ", words), span(words, 30, 30));
            int mark = 30;
            for (int edit = 0; edit < 6; edit++) {
                int at = random.nextInt(words.size());
                if (Math.abs(at - mark) > 1) {
                    words.add(at, "new" + random.nextInt(50));
                    mark += at <= mark ? 1 : 0;
                }
            }
            tried++;
            Optional<Span> now = QuoteFinder.find(String.join(" ", words), quote);
            found += now.equals(Optional.of(span(words, mark, mark))) ? 1 : 0;
        }
        assertThat(found).isEqualTo(tried);
    }

    private static Span span(List<String> words, int first, int last) {
        int from = String.join(" ", words.subList(0, first)).length() + (first > 0 ? 1 : 0);
        return new Span(
                from, from + String.join(" ", words.subList(first, last + 1)).length());
    }

    @Test
    void wordsHaveNoPunctuationAroundThem() {
        String text = "“Dr. O’Neill's ice-cream”, (U.S.) 1,000 — übers…";

        assertThat(TextWords.of(text).stream().map(span -> span.of(text)))
                .containsExactly("Dr", "O’Neill's", "ice-cream", "U.S", "1", "000", "übers");
    }
}
