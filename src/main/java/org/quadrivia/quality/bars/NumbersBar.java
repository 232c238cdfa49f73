package org.quadrivia.quality.bars;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.proof.ItemCase;

/** Bar 13: options that are numbers or dates have one unit and precision, are sorted, and none overlaps the key. */
public final class NumbersBar implements Bar {
    private static final Pattern DIGITS = Pattern.compile("[+\\-\u2212]?\\d[\\d.,\u00a0\u202f' ]*(?:[eE][+-]?\\d+)?");
    private static final Pattern DECIMALS = Pattern.compile("[.,](\\d+)(?:[eE][+-]?\\d+)?\\s*$");

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
        if (labels.stream().map(NumbersBar::unit).distinct().count() > 1
                && values.getFirst().isNumber()) {
            findings.add(item, "check.number.unit");
        }
        if (values.getFirst().isNumber()
                && labels.stream().map(NumbersBar::decimals).distinct().count() > 1) {
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

    /** Whether a distractor is nearer to the key than one unit of the last place shown. */
    private static boolean overlaps(ItemCase item, List<Quantity> values) {
        List<BankOption> options = item.item().options();
        for (int key = 0; key < values.size(); key++) {
            BigDecimal right = values.get(key).number();
            BigDecimal unit =
                    BigDecimal.ONE.movePointLeft(decimals(options.get(key).label()));
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

    /** Whether the label gives the number, rounded to its decimals; with a word beside it also in thousands of it. */
    static boolean shows(String label, BigDecimal number) {
        Matcher digits = DIGITS.matcher(label);
        if (!digits.find()) {
            return false;
        }
        String text = digits.group().replaceAll("[\\s\u00a0\u202f']", "").replace('\u2212', '-');
        boolean words = unit(label).codePoints().anyMatch(Character::isLetter);
        return Stream.of(text.replace(",", ""), text.replace(".", "").replace(',', '.'))
                .flatMap(NumbersBar::number)
                .anyMatch(shown -> near(shown, number, 0)
                        || (words && IntStream.of(3, 6, 9, 12).anyMatch(scale -> near(shown, number, scale))));
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

    /** What is written beside the number. */
    static String unit(String label) {
        return DIGITS.matcher(label).replaceFirst("").strip();
    }

    /** Decimals of the number shown; a group of three after a comma that others precede is none. */
    private static int decimals(String label) {
        Matcher number = DIGITS.matcher(label);
        if (!number.find()) {
            return 0;
        }
        String digits = number.group().strip();
        Matcher decimals = DECIMALS.matcher(digits);
        boolean found = decimals.find();
        boolean grouped = found
                && digits.charAt(decimals.start()) == ','
                && decimals.group(1).length() == 3;
        return found && !grouped ? decimals.group(1).length() : 0;
    }
}
