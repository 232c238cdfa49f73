package org.quadrivia.quality.bars.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.Quantity;
import org.quadrivia.quality.bars.options.NumbersBar;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.text.NormalizedText;

/** The number and kinds of options, and the fields that each option must have. */
final class OptionsRule implements ItemRule {
    private static final int MOST = 4;
    private static final int MOST_SLIPS = 2;
    private static final String BOOLEAN = "^^<http://www.w3.org/2001/XMLSchema#boolean>";

    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        BankItem it = item.item();
        if (it.options().size() < fewest(it.kind()) || it.options().size() > most(it.kind())) {
            findings.add(
                    item, "check.options.number", it.options().size(), it.kind().word());
        }
        if (it.options().stream().map(BankOption::id).distinct().count()
                < it.options().size()) {
            findings.add(item, "check.options.ids");
        }
        for (BankOption option : it.options()) {
            if (!item.values().containsKey(option)) {
                findings.add(item, "check.options.term", option.id());
            }
            named(item, option, inspection, findings);
            if (option.proof().triples().isEmpty() && !option.proof().reason().equals("not-stated")) {
                findings.add(item, "check.options.proof", option.id());
            }
        }
        rightOnes(item, findings);
    }

    /**
     * Checks that a thing is shown by one of its names, and a number or date by its digits. Other values may be written in any
     * way.
     */
    private static void named(ItemCase item, BankOption option, Inspection inspection, Findings findings) {
        List<Node> terms = item.values().getOrDefault(option, List.of());
        for (int side = 0; side < terms.size(); side++) {
            String shown = option.shown().get(side);
            Set<String> names = inspection.names().of(terms.get(side));
            if (terms.get(side).isURI() && !names.isEmpty() && !names.contains(NormalizedText.form(shown))) {
                findings.add(item, "check.options.name", shown, terms.get(side).toString());
            }
            if (Quantity.of(terms.get(side))
                    .filter(value -> !shows(shown, value))
                    .isPresent()) {
                findings.add(item, "check.options.value", shown, terms.get(side).toString());
            }
        }
    }

    private static boolean shows(String label, Quantity value) {
        BigDecimal number = value.number();
        return number == null ? value.year().map(label::contains).orElse(true) : NumbersBar.shows(label, number);
    }

    private static int fewest(BankKind kind) {
        return switch (kind) {
            case TEXT -> 1;
            case ORDER -> 3;
            default -> 2;
        };
    }

    private static int most(BankKind kind) {
        return switch (kind) {
            case TEXT -> 1;
            case BOOLEAN -> 2;
            default -> MOST;
        };
    }

    private static void rightOnes(ItemCase item, Findings findings) {
        int right = item.item().keys().size();
        int wrong = item.item().distractors().size();
        boolean fits = switch (item.item().kind()) {
            case SINGLE, BOOLEAN -> right == 1;
            case MULTIPLE -> right > 0 && wrong > 0;
            case TEXT, ORDER, MATCH -> wrong == 0;
        };
        if (!fits) {
            findings.add(
                    item,
                    "check.options.right",
                    right,
                    wrong,
                    item.item().kind().word());
        }
        switch (item.item().kind()) {
            case BOOLEAN -> truths(item, findings);
            case ORDER -> positions(item, findings);
            case TEXT -> typed(item, findings);
            case SINGLE, MULTIPLE, MATCH -> {}
        }
    }

    private static void truths(ItemCase item, Findings findings) {
        List<String> values =
                item.item().options().stream().map(BankOption::value).toList();
        if (!values.equals(List.of("\"true\"" + BOOLEAN, "\"false\"" + BOOLEAN))) {
            findings.add(item, "check.options.boolean");
        }
    }

    private static void positions(ItemCase item, Findings findings) {
        List<Integer> positions =
                item.item().options().stream().map(BankOption::position).toList();
        List<Integer> right = IntStream.rangeClosed(1, positions.size()).boxed().toList();
        if (!positions.stream().sorted().toList().equals(right)) {
            findings.add(item, "check.options.positions");
        } else if (positions.equals(right)) {
            findings.add(item, "check.options.shown");
        }
    }

    private static void typed(ItemCase item, Findings findings) {
        for (BankOption option : item.item().options()) {
            if (option.accepted().stream()
                    .map(NormalizedText::form)
                    .noneMatch(NormalizedText.form(option.label())::equals)) {
                findings.add(item, "check.options.accepted");
            }
            if (option.slips() != null && (option.slips() < 0 || option.slips() > MOST_SLIPS)) {
                findings.add(item, "check.options.slips", option.slips());
            }
        }
    }
}
