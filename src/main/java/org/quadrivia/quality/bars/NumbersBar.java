package org.quadrivia.quality.bars;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        if (values.stream().sorted().distinct().count() < values.size() || equalNeighbours(values)) {
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
