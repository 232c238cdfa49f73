package org.quadrivia.exchange.moodle;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer of a GIFT question.
 *
 * @param sign "=" for a right one, "~" for a wrong one
 * @param share of the mark in percent
 * @param text protected, as {@link GiftText} has it
 * @param feedback protected; may be empty
 */
record GiftAnswer(char sign, double share, String text, String feedback) {
    static final double WHOLE = 99.99;

    /** Returns the answers of a protected text in their order. What stands before the first is none. */
    static List<GiftAnswer> all(String written) {
        List<GiftAnswer> answers = new ArrayList<>();
        int from = next(written, 0);
        while (from < written.length()) {
            int to = next(written, from + 1);
            answers.add(of(written.charAt(from), written.substring(from + 1, to).strip()));
            from = to;
        }
        return answers;
    }

    private static int next(String written, int from) {
        int at = from;
        while (at < written.length() && written.charAt(at) != '=' && written.charAt(at) != '~') {
            at++;
        }
        return at;
    }

    private static GiftAnswer of(char sign, String written) {
        double share = sign == '=' ? 100 : 0;
        String rest = written;
        int end = written.startsWith("%") ? written.indexOf('%', 1) : -1;
        if (end > 0 && end < 12) {
            try {
                share = Double.parseDouble(written.substring(1, end));
                rest = written.substring(end + 1).strip();
            } catch (NumberFormatException noShare) {
                // A text that begins so
            }
        }
        int feedback = rest.indexOf('#');
        return feedback < 0
                ? new GiftAnswer(sign, share, rest, "")
                : new GiftAnswer(
                        sign,
                        share,
                        rest.substring(0, feedback).strip(),
                        rest.substring(feedback + 1).strip());
    }

    boolean isPair() {
        return text.contains("->");
    }
}
