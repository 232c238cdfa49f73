package org.quadrivia.quality.bars.labels;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.NormalizedText;

/**
 * Bar 25: no stem hides the thing that it is about because the thing's label would give the answer away. A stem hides a thing
 * under two conditions. The thing's label shares a word with the key that no wrong option contains. And the stem does not name
 * the thing, or names it by words that fit other things as well, such as "the call" if there are several calls. A different name
 * that fits only this thing and gives nothing away is allowed.
 */
public final class MaskedStemsBar implements Bar {
    @Override
    public int number() {
        return 25;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<ItemCase> items = inspection.cases(BankKind.SINGLE, BankKind.MULTIPLE, BankKind.TEXT).stream()
                .filter(item -> !item.item().listsOptions())
                .toList();
        for (ItemCase item : items) {
            given(item, inspection)
                    .filter(thing -> tells(thing, item, inspection))
                    .flatMap(thing -> mask(thing, item, inspection))
                    .ifPresent(words -> findings.add(item, "check.masked", words));
        }
        return findings.none(items.size());
    }

    /** Returns the thing that the stem must name: the end of the one asked fact that is not the key; empty if there is none. */
    private static Optional<Node> given(ItemCase item, Inspection inspection) {
        List<Triple> asked = inspection.facts().asked(item);
        if (asked.size() != 1 || Vocabulary.own(asked.getFirst().getPredicate())) {
            return Optional.empty();
        }
        List<Node> keys = item.values(item.item().keys());
        List<Node> ends = Stream.of(
                        asked.getFirst().getSubject(), asked.getFirst().getObject())
                .filter(end -> end.isURI() && !keys.contains(end))
                .toList();
        return ends.size() == 1 ? Optional.of(ends.getFirst()) : Optional.empty();
    }

    /** Whether the label of the thing contains a content word of the key that no wrong option contains. */
    private static boolean tells(Node thing, ItemCase item, Inspection inspection) {
        String language = item.item().language();
        Set<String> words = new HashSet<>(words(item.item().keys(), language, inspection));
        words.removeAll(words(item.item().distractors(), language, inspection));
        words.retainAll(content(inspection.world().facts().label(thing).orElse(""), language, inspection));
        return !words.isEmpty();
    }

    private static Set<String> words(Collection<BankOption> options, String language, Inspection inspection) {
        Set<String> words = new HashSet<>();
        options.forEach(option -> words.addAll(content(option.label(), language, inspection)));
        return words;
    }

    private static Set<String> content(String text, String language, Inspection inspection) {
        return inspection.words().content(text, language).keySet();
    }

    /**
     * Returns the words that hide the thing; its label if the stem contains no words for it; empty if the stem names the thing
     * clearly.
     */
    private static Optional<String> mask(Node thing, ItemCase item, Inspection inspection) {
        String stem = NormalizedText.form(item.item().stem());
        List<String> used = inspection.names().of(thing).stream()
                .filter(name -> NormalizedText.holds(stem, name))
                .toList();
        if (used.isEmpty()) {
            return Optional.of(inspection.names().label(thing));
        }
        return used.stream().allMatch(name -> fitsOthers(name, thing, item, inspection))
                ? Optional.of(used.getFirst())
                : Optional.empty();
    }

    /**
     * Returns the name in capitals if the stem writes it in capitals. “EPL” is a content word, but “epl” is too short to be one.
     */
    private static String asWritten(String name, String stem) {
        String capitals = name.toUpperCase(Locale.ROOT);
        return stem.contains(capitals) ? capitals : name;
    }

    /** Whether the name has no content words, or all its content words are also in a name of something else. */
    private static boolean fitsOthers(String name, Node thing, ItemCase item, Inspection inspection) {
        String language = item.item().language();
        Set<String> words = content(asWritten(name, item.item().stem()), language, inspection);
        return words.isEmpty()
                || inspection.names().all().stream()
                        .filter(other -> !inspection.world().sameness().same(other, thing))
                        .flatMap(other -> inspection.names().of(other).stream())
                        .anyMatch(other -> content(other, language, inspection).containsAll(words));
    }
}
