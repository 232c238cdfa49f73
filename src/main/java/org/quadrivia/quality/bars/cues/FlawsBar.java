package org.quadrivia.quality.bars.cues;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.Quantity;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.NormalizedText;
import org.quadrivia.quality.text.Phrases;

/** Bar 11: flaws of item writing that a program can detect. */
public final class FlawsBar implements Bar {
    private static final double SHARE = 0.02;
    private static final Pattern GAP_INSIDE = Pattern.compile("(?<!_)_{3,}+[^\\p{L}\\p{N}_]*+[\\p{L}\\p{N}]");
    private static final Pattern BOTH_NUMBERS = Pattern.compile("(?:[ivx]+|\\d) (?:only|and (?:[ivx]+|\\d)(?: only)?)");

    @Override
    public int number() {
        return 11;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        if (inspection.cases().isEmpty()) {
            return findings.unmeasured(Messages.text("check.nothing"));
        }
        int two = 0;
        for (ItemCase item : inspection.cases()) {
            List<String> flaws = flaws(item, inspection);
            flaws.forEach(flaw -> findings.cause(item, flaw));
            two += flaws.size() > 1 ? 1 : 0;
        }
        int items = inspection.cases().size();
        boolean holds = findings.offenders() <= SHARE * items && two == 0;
        return findings.result(holds, Messages.text("check.flaws.measured", findings.offenders(), items, two));
    }

    private static List<String> flaws(ItemCase item, Inspection inspection) {
        List<String> flaws = new ArrayList<>();
        Phrases phrases = Phrases.of(item.item().language());
        Set<Node> things = things(item, inspection);
        wording(item, phrases, things, inspection, flaws);
        options(item, phrases, inspection, flaws);
        GrammaticalCues.check(item, phrases, flaws);
        if (!item.item().family().equals("cloze")
                && GAP_INSIDE.matcher(item.item().stem()).find()) {
            flaws.add(Messages.text("check.flaw.gap"));
        }
        return flaws;
    }

    private static void wording(
            ItemCase item, Phrases phrases, Set<Node> things, Inspection inspection, List<String> flaws) {
        String stem = phrases.withoutInstructions(
                inspection.names().without(item.item().stem(), things));
        phrases.sweeping(stem).ifPresent(word -> flaws.add(Messages.text("check.flaw.word", word)));
        if (!item.item().family().equals("odd-one-out")) {
            phrases.negative(stem).ifPresent(word -> flaws.add(Messages.text("check.flaw.negative", word)));
        }
        for (BankOption option : item.item().options()) {
            List<Node> own = item.values().getOrDefault(option, List.of());
            String rest = inspection.names().without(option.label(), own);
            phrases.sweeping(rest).ifPresent(word -> flaws.add(Messages.text("check.flaw.word", word)));
        }
    }

    /** Returns the terms whose names are not checked for flaws: things, values, properties, and the hedges of the source. */
    private static Set<Node> things(ItemCase item, Inspection inspection) {
        Set<Node> things = new HashSet<>();
        item.query().ifPresent(query -> things.addAll(query.terms()));
        item.values().values().forEach(things::addAll);
        for (Triple triple : item.supports().stream().flatMap(Set::stream).toList()) {
            things.addAll(List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        }
        for (Node thing : Set.copyOf(things)) {
            things.addAll(inspection.world().facts().objects(thing, Vocabulary.HEDGE));
        }
        return things;
    }

    private static void options(ItemCase item, Phrases phrases, Inspection inspection, List<String> flaws) {
        for (BankOption option : item.item().options()) {
            String label = NormalizedText.form(option.label());
            if (phrases.above(label)) {
                flaws.add(Messages.text("check.flaw.above", option.label()));
            } else if (joined(item, label, phrases)
                    || BOTH_NUMBERS.matcher(label).matches()) {
                flaws.add(Messages.text("check.flaw.joined", option.label()));
            }
        }
        if (item.item().kind() != BankKind.MATCH
                && kinds(item, inspection).distinct().count() > 1) {
            flaws.add(Messages.text("check.flaw.mixed"));
        }
    }

    /** Whether the label combines two other options. */
    private static boolean joined(ItemCase item, String label, Phrases phrases) {
        List<String> words = NormalizedText.words(label);
        long others = item.item().options().stream()
                .map(option -> NormalizedText.form(option.label()))
                .filter(other -> !other.equals(label) && NormalizedText.holds(label, other))
                .count();
        return others > 1 && words.stream().anyMatch(phrases::joins);
    }

    /** Returns "thing", "class", "number", the datatype of a date, or "text" for each option. */
    private static Stream<String> kinds(ItemCase item, Inspection inspection) {
        return item.item().options().stream()
                .flatMap(option -> item.value(option).stream())
                .map(node -> node.isURI()
                        ? inspection.world().classes().isClass(node) ? "class" : "thing"
                        : Quantity.of(node).map(Quantity::kind).orElse("text"));
    }
}
