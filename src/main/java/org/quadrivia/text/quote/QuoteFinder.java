package org.quadrivia.text.quote;

import java.util.Optional;
import org.quadrivia.text.Span;

/**
 * Finds quotes in a text. The same words are found wherever they moved; of several such places, the one whose surroundings are most
 * like those of the quote. Words that were changed themselves are found between their surroundings if they still are much alike.
 */
public final class QuoteFinder {
    private static final int PLACES = 500;
    private static final int ANCHOR = 8;

    private QuoteFinder() {}

    /** Returns where the quote stands now; empty if nothing in the text is enough like it. */
    public static Optional<Span> find(String text, TextQuote quote) {
        Optional<Span> same = same(text, quote);
        return same.isPresent() ? same : between(text, quote);
    }

    /**
     * Returns the quote that belongs to the edited text.
     *
     * @param before the text for which the quote was made
     * @param after the text as edited
     * @return empty if the quoted words are gone
     */
    public static Optional<TextQuote> moved(String before, String after, TextQuote quote) {
        Optional<Span> old = find(before, quote);
        if (old.isEmpty()) {
            return Optional.empty();
        }
        Span was = old.get();
        int same = samePrefix(before, after);
        int rest = sameSuffix(before, after);
        if (was.to() <= same) {
            return Optional.of(TextQuote.of(after, was));
        }
        int shift = after.length() - before.length();
        if (was.from() >= before.length() - rest) {
            return Optional.of(TextQuote.of(after, new Span(was.from() + shift, was.to() + shift)));
        }
        return find(after, TextQuote.of(before, was)).map(span -> TextQuote.of(after, span));
    }

    private static Optional<Span> same(String text, TextQuote quote) {
        String exact = quote.exact();
        Span best = null;
        int least = Integer.MAX_VALUE;
        int seen = 0;
        for (int at = text.indexOf(exact); at >= 0 && seen < PLACES; at = text.indexOf(exact, at + 1)) {
            seen++;
            Span span = new Span(at, at + exact.length());
            int apart = apart(text, span, quote) * 2 + (cutsWord(text, span) ? 9 : 0);
            boolean nearer = best != null
                    && apart == least
                    && Math.abs(at - quote.start()) < Math.abs(best.from() - quote.start());
            if (apart < least || nearer) {
                best = span;
                least = apart;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int apart(String text, Span span, TextQuote quote) {
        String before = text.substring(Math.max(0, span.from() - quote.prefix().length()), span.from());
        String after = text.substring(
                span.to(), Math.min(text.length(), span.to() + quote.suffix().length()));
        return distance(before, quote.prefix()) + distance(after, quote.suffix());
    }

    /** Whether the part begins or ends within a word, so that “Ann” is not found in “Anna”. */
    private static boolean cutsWord(String text, Span span) {
        return span.from() > 0
                        && Character.isLetterOrDigit(text.charAt(span.from() - 1))
                        && Character.isLetterOrDigit(text.charAt(span.from()))
                || span.to() < text.length()
                        && Character.isLetterOrDigit(text.charAt(span.to()))
                        && Character.isLetterOrDigit(text.charAt(span.to() - 1));
    }

    /** Finds what now stands between the surroundings, if it is like the quoted words. */
    private static Optional<Span> between(String text, TextQuote quote) {
        String prefix = last(quote.prefix());
        String suffix = first(quote.suffix());
        int most = quote.exact().length() * 2 + 8;
        int seen = 0;
        for (int at = start(text, prefix, 0); at >= 0 && seen < PLACES; at = start(text, prefix, at + 1)) {
            seen++;
            int from = at + prefix.length();
            int to = suffix.isEmpty() ? text.length() : text.indexOf(suffix, from);
            if (to > from && to - from <= most) {
                String now = text.substring(from, to);
                if (distance(now, quote.exact()) * 2
                        <= Math.max(now.length(), quote.exact().length())) {
                    return Optional.of(new Span(from, to));
                }
            }
            if (prefix.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static int start(String text, String prefix, int from) {
        return prefix.isEmpty() ? 0 : text.indexOf(prefix, from);
    }

    private static String last(String prefix) {
        return prefix.substring(Math.max(0, prefix.length() - ANCHOR));
    }

    private static String first(String suffix) {
        return suffix.substring(0, Math.min(ANCHOR, suffix.length()));
    }

    private static int samePrefix(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int same = 0;
        while (same < most && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int sameSuffix(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int same = 0;
        while (same < most && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** Returns how many characters have to be added, removed or replaced. Long texts are compared by their first 300 characters. */
    private static int distance(String one, String other) {
        String a = one.substring(0, Math.min(one.length(), 300));
        String b = other.substring(0, Math.min(other.length(), 300));
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
