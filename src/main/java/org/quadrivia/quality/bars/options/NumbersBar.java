package org.quadrivia.quality.bars.options;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.Quantity;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/** Bar 13: options that are numbers or dates have the same unit and precision, are sorted, and do not overlap the key. */
public final class NumbersBar implements Bar {
    private static final Pattern DIGITS =
            Pattern.compile("[+\\-\u2212]?\\d[\\d.,\u00a0\u202f'\u2019 ]*(?:[eE][+-]?\\d+)?");
    /** A power of ten after the digits: 6.02 × 10²³. */
    private static final Pattern POWER = Pattern.compile("(?<!\\s)\\s*+[×·]\\s*+10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]++)");

    /**
     * A number of seconds that is shown with at least two of the units hours, minutes and seconds, or as whole minutes or hours.
     */
    private static final Pattern DURATION =
            Pattern.compile("(?=\\d)(?:(\\d{1,6}+) h)?+ ?+(?:(\\d{1,2}+) min)?+ ?+(?:(\\d{1,2}+) s)?+");

    private static final int[] SECONDS = {3600, 60, 1};

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    @Override
    public int number() {
        return 13;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        int measured = 0;
        for (ItemCase item : inspection.cases(BankKind.SINGLE, BankKind.MULTIPLE)) {
            List<Quantity> values = item.item().options().stream()
                    .flatMap(option -> item.value(option).flatMap(Quantity::of).stream())
                    .toList();
            if (values.size() == item.item().options().size() && !values.isEmpty()) {
                measured++;
                check(item, values, findings);
            }
        }
        return findings.none(measured);
    }

    private static void check(ItemCase item, List<Quantity> values, Findings findings) {
        List<String> labels =
                item.item().options().stream().map(BankOption::label).toList();
        if (values.stream().map(Quantity::kind).distinct().count() > 1) {
            findings.add(item, "check.number.kind");
            return;
        }
        if (differInUnit(labels) && values.getFirst().isNumber()) {
            findings.add(item, "check.number.unit");
        }
        if (values.getFirst().isNumber()
                && labels.stream()
                                .map(label -> decimals(label, item.item().language()))
                                .distinct()
                                .count()
                        > 1) {
            findings.add(item, "check.number.precision");
        }
        boolean up = sorted(values, Comparator.naturalOrder());
        if (!up && !sorted(values, Comparator.reverseOrder())) {
            findings.add(item, "check.number.sorted");
        }
        if (equalNeighbours(values) || overlaps(item, values)) {
            findings.add(item, "check.number.overlap");
        }
    }

    private static boolean sorted(List<Quantity> values, Comparator<Quantity> order) {
        return values.stream().sorted(order).toList().equals(values);
    }

    private static boolean equalNeighbours(List<Quantity> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(values.get(i - 1)) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a distractor differs from the key by less than one unit of the last place shown. */
    private static boolean overlaps(ItemCase item, List<Quantity> values) {
        List<BankOption> options = item.item().options();
        for (int key = 0; key < values.size(); key++) {
            BigDecimal right = values.get(key).number();
            String label = options.get(key).label();
            BigDecimal unit =
                    BigDecimal.ONE.movePointLeft(decimals(label, item.item().language()) - power(label));
            for (int other = 0; right != null && other < values.size(); other++) {
                BigDecimal wrong = values.get(other).number();
                if (options.get(key).correct()
                        && !options.get(other).correct()
                        && wrong != null
                        && right.subtract(wrong).abs().compareTo(unit) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the label shows the number, rounded to the label's decimals. If the label contains a word next to the digits, the
     * digits may also stand for thousands, millions, billions or trillions.
     */
    public static boolean shows(String label, BigDecimal number) {
        if (DURATION.matcher(label).matches()
                && BigDecimal.valueOf(seconds(label)).compareTo(number) == 0) {
            return true;
        }
        Matcher digits = DIGITS.matcher(label);
        if (!digits.find() || isDuration(label)) {
            return false;
        }
        String text = digits.group().replaceAll("[\\s\u00a0\u202f'\u2019]", "").replace('\u2212', '-');
        boolean words = unit(label).codePoints().anyMatch(Character::isLetter);
        return Stream.of(text.replace(",", ""), text.replace(".", "").replace(',', '.'))
                .flatMap(NumbersBar::number)
                .anyMatch(shown -> near(shown, number, power(label))
                        || (words && IntStream.of(3, 6, 9, 12).anyMatch(scale -> near(shown, number, scale))));
    }

    /** Whether the label shows a number of seconds in other units, too. */
    private static boolean isDuration(String label) {
        return DURATION.matcher(label).matches() && label.contains("min") && label.contains(" s")
                || label.contains(" h ") && DURATION.matcher(label).matches();
    }

    private static long seconds(String duration) {
        Matcher parts = DURATION.matcher(duration);
        return !parts.matches()
                ? 0
                : IntStream.rangeClosed(1, SECONDS.length)
                        .filter(part -> parts.group(part) != null)
                        .mapToLong(part -> Long.parseLong(parts.group(part)) * SECONDS[part - 1])
                        .sum();
    }

    private static boolean near(BigDecimal shown, BigDecimal number, int scale) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(shown.scale());
        return shown.subtract(number.movePointLeft(scale)).abs().compareTo(unit) < 0;
    }

    private static Stream<BigDecimal> number(String text) {
        try {
            return Stream.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Stream.empty();
        }
    }

    /**
     * Whether the labels differ in what they show besides the number. If one label contains several of the units hours, minutes
     * and seconds, these count as one unit.
     */
    static boolean differInUnit(List<String> labels) {
        boolean durations =
                labels.stream().allMatch(label -> DURATION.matcher(label).matches())
                        && labels.stream().anyMatch(NumbersBar::isDuration);
        return !durations && labels.stream().map(NumbersBar::unit).distinct().count() > 1;
    }

    /** Returns what the label shows besides the number. */
    private static String unit(String label) {
        return DIGITS.matcher(POWER.matcher(label).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** Returns the exponent of a power of ten after the number; 0 if there is none. */
    private static int power(String label) {
        Matcher power = POWER.matcher(label);
        if (!power.find()) {
            return 0;
        }
        StringBuilder digits = new StringBuilder();
        power.group(1).chars().forEach(c -> digits.append(c == '⁻' ? "-" : String.valueOf(SUPERSCRIPTS.indexOf(c))));
        return Integer.parseInt(digits.toString());
    }

    /**
     * Returns the number of decimals shown. Three digits after a separator are a group of thousands if the separator is not the
     * decimal separator of the language.
     */
    private static int decimals(String label, String language) {
        Matcher number = DIGITS.matcher(label);
        if (!number.find()) {
            return 0;
        }
        String digits = number.group().strip().replaceFirst("[eE].*", "");
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        int behind = digits.length() - 1 - last;
        char point = DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language))
                .getDecimalSeparator();
        return last < 0 || digits.charAt(last) != point && behind == 3 ? 0 : behind;
    }
}
