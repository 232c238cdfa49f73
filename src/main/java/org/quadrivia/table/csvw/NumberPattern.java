package org.quadrivia.table.csvw;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number format of Unicode ("#,##0.00"), as a strict test of texts. */
final class NumberPattern {
    private static final Pattern FORM =
            Pattern.compile("([+\\-%‰]*+)([#0,]*+)(?:\\.([#0,]*+))?(?:E([+\\-]?)([#0]++))?([+\\-%‰]*+)");

    private final Pattern test;

    private NumberPattern(Pattern test) {
        this.test = test;
    }

    /** Returns the test; empty if the text is not such a format. */
    static Optional<NumberPattern> of(Datatype.NumberForm form) {
        String pattern = form.pattern() == null ? "" : form.pattern();
        Matcher parts = FORM.matcher(pattern);
        if (!parts.matches() || parts.group(2).isEmpty() && parts.group(3) == null) {
            return Optional.empty();
        }
        String whole = parts.group(2);
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        if (whole.replace(",", "").matches(".*0#.*")
                || fraction.replace(",", "").matches(".*#0.*")) {
            return Optional.empty();
        }
        String group = Pattern.quote(form.groupChar() == null ? "," : form.groupChar());
        StringBuilder regex = new StringBuilder();
        regex.append(sign(parts.group(1))).append(whole(whole, group));
        if (!fraction.isEmpty()) {
            regex.append(fraction(fraction, group, Pattern.quote(form.decimalChar())));
        }
        if (parts.group(5) != null) {
            String least = parts.group(5).replace("#", "");
            regex.append("E")
                    .append(parts.group(4).isEmpty() ? "[+-]?" : "[+-]")
                    .append("\\d{")
                    .append(Math.max(1, least.length()))
                    .append(",}");
        }
        regex.append(suffix(parts.group(6)));
        return Optional.of(new NumberPattern(Pattern.compile(regex.toString())));
    }

    private static String sign(String prefix) {
        String marks = prefix.replaceAll("[+-]", "");
        String sign = prefix.contains("+") ? "[+-]" : prefix.contains("-") ? "-?" : "[+-]?";
        return (marks.isEmpty() ? "" : Pattern.quote(marks)) + sign;
    }

    private static String suffix(String text) {
        return text.isEmpty() ? "" : Pattern.quote(text);
    }

    /** Digits with groups: the last group's size is that after the last comma, the others' that between the last two. */
    private static String whole(String text, String group) {
        String digits = text.replace(",", "");
        int least = digits.replace("#", "").length();
        if (!text.contains(",")) {
            return "\\d{" + least + ",}";
        }
        int last = text.length() - text.lastIndexOf(',') - 1;
        String before = text.substring(0, text.lastIndexOf(','));
        int other = before.contains(",") ? before.length() - before.lastIndexOf(',') - 1 : last;
        String grouped = "(?:\\d{1," + other + "}(?:" + group + "\\d{" + other + "})*" + group + ")?\\d{" + last + "}";
        String alone = "\\d{0," + last + "}";
        return "(?=(?:" + group + "?\\d){" + least + ",}(?!" + group + "?\\d))(?:" + grouped + "|" + alone + ")";
    }

    private static String fraction(String text, String group, String point) {
        String digits = text.replace(",", "");
        int least = digits.replace("#", "").length();
        int most = digits.length();
        String body;
        if (text.contains(",")) {
            int size = text.indexOf(',');
            body = "(?=(?:" + group + "?\\d){" + least + "," + most + "}(?!" + group + "?\\d))\\d{1," + size
                    + "}(?:(?<=\\d{" + size + "})" + group + "\\d{1," + size + "})*";
        } else {
            body = "\\d{" + Math.max(1, least) + "," + most + "}";
        }
        return least == 0 ? "(?:" + point + body + ")?" : point + body;
    }

    boolean fits(String text) {
        return test.matcher(text).matches();
    }
}
