package org.quadrivia.quality.bars.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.Quantity;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.text.NormalizedText;

/**
 * A question on the timeline: the proof of each option states its date, which is the only one that the dataset gives for it, the
 * dates are far enough apart to be told from one another on a small timeline, and the stem says the year of the key.
 */
final class TimelineRule implements ItemRule {
    private static final String FAMILY = "timeline";
    /** The least distance of the middles of two dates, as a part of the time between the first and the last. */
    private static final double APART = 0.08;

    private static final Pattern DATE =
            Pattern.compile("(-?\\d{4,9})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(\\d\\d):(\\d\\d))?)?)?");

    /** A date as a stretch on a scale of years. Months and days have the same length everywhere, which is near enough. */
    private record Stretch(double from, double to) {
        private static final double MONTH = 1 / 12.0;
        private static final double DAY = MONTH / 31;
        private static final double MINUTE = DAY / 24 / 60;

        static Optional<Stretch> of(Node literal) {
            Matcher parts = DATE.matcher(literal.getLiteralLexicalForm().strip());
            if (!parts.lookingAt()) {
                return Optional.empty();
            }
            double from = Double.parseDouble(parts.group(1));
            double length = 1;
            if (parts.group(2) != null) {
                from += (Integer.parseInt(parts.group(2)) - 1) * MONTH;
                length = MONTH;
            }
            if (parts.group(3) != null) {
                from += (Integer.parseInt(parts.group(3)) - 1) * DAY;
                length = DAY;
            }
            if (parts.group(4) != null) {
                from += (Integer.parseInt(parts.group(4)) * 60 + Integer.parseInt(parts.group(5))) * MINUTE;
                length = MINUTE;
            }
            return Optional.of(new Stretch(from, from + length));
        }

        double distance(Stretch other) {
            return Math.abs(from + to - other.from - other.to) / 2;
        }
    }

    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        if (!item.item().family().equals(FAMILY)) {
            return;
        }
        List<Stretch> stretches = new ArrayList<>();
        for (BankOption option : item.item().options()) {
            Optional<Triple> date = date(item, option, inspection);
            if (date.isEmpty()) {
                findings.add(item, "check.timeline.proof", option.label());
                continue;
            }
            if (!alone(date.get(), inspection)) {
                findings.add(item, "check.timeline.date", option.label());
            }
            Stretch.of(date.get().getObject()).ifPresent(stretches::add);
            if (option.correct() && !told(item, date.get())) {
                findings.add(item, "check.timeline.stem");
            }
        }
        if (stretches.size() == item.item().options().size() && !apart(stretches)) {
            findings.add(item, "check.timeline.near");
        }
    }

    /** Returns the one date of the option in its proof: pages draw the mark by it. */
    private static Optional<Triple> date(ItemCase item, BankOption option, Inspection inspection) {
        Optional<Node> thing = item.value(option);
        List<Triple> dates = option.proof().triples().stream()
                .flatMap(line -> inspection.terms().line(line).stream())
                .map(Quad::asTriple)
                .filter(triple -> thing.filter(triple.getSubject()::equals).isPresent())
                .filter(triple -> Quantity.of(triple.getObject())
                        .filter(value -> !value.isNumber())
                        .isPresent())
                .filter(triple -> Stretch.of(triple.getObject()).isPresent())
                .distinct()
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private static boolean alone(Triple date, Inspection inspection) {
        return inspection.world().facts().objects(date.getSubject(), date.getPredicate()).stream()
                .allMatch(date.getObject()::equals);
    }

    /** Whether the stem says the year of the date. Years before Christ are counted in another way and are not checked. */
    private static boolean told(ItemCase item, Triple date) {
        return Quantity.of(date.getObject())
                .flatMap(Quantity::year)
                .map(year ->
                        NormalizedText.holds(NormalizedText.form(item.item().stem()), year))
                .orElse(true);
    }

    private static boolean apart(List<Stretch> stretches) {
        double from = stretches.stream().mapToDouble(Stretch::from).min().orElse(0);
        double to = stretches.stream().mapToDouble(Stretch::to).max().orElse(0);
        for (int i = 0; i < stretches.size(); i++) {
            for (int j = i + 1; j < stretches.size(); j++) {
                if (stretches.get(i).distance(stretches.get(j)) < APART * (to - from)) {
                    return false;
                }
            }
        }
        return true;
    }
}
