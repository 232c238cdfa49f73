package org.quadrivia.quality.bars.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.LinkMarkup;
import org.quadrivia.quality.text.NormalizedText;

/**
 * Bar 24: the feedback of a wrong option says something of that option. It does if it links a thing that is neither the option
 * nor
 * the key nor what the question is about; or links what the question is about, where the knowledge base has a fact about both; or
 * if a sentence has words, apart from the names of these and from those of the stem and of what the explanation says of others,
 * that the feedback of not many options has: "not among the answers" can be said of any option, in any language. A sentence that
 * only denies of the option what the question asks ("The source does not say that Ann led the talks") is reported apart: of an
 * option that the source does not know, nothing else is true.
 */
public final class FeedbackBar implements Bar {
    /** Words that this many different options share say nothing of any of them. */
    private static final int MANY = 5;

    private static final double MOST = 0.05;
    private static final Pattern END = Pattern.compile("(?<=[.!?。])\\s+");
    private static final String OPTION = " optionslot ";
    private static final String KEY = " keyslot ";
    private static final String ASKED = " askedslot ";

    /**
     * The feedback of a wrong option.
     *
     * @param frames of each sentence the words that are left without names and without the words of stem and explanation
     * @param links whether it links a thing that says something of the option
     * @param denies whether a sentence names the option and says again what is asked
     */
    private record Told(ItemCase item, BankOption option, List<String> frames, boolean links, boolean denies) {}

    @Override
    public int number() {
        return 24;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<Told> all = new ArrayList<>();
        for (ItemCase item : inspection.cases(BankKind.SINGLE, BankKind.MULTIPLE)) {
            if (counts(item)) {
                continue;
            }
            item.item().distractors().forEach(option -> all.add(told(item, option, inspection)));
        }
        if (all.isEmpty()) {
            return findings.unmeasured(Messages.text("check.nothing"));
        }
        Map<String, Set<String>> options = new HashMap<>();
        all.forEach(told -> told.frames()
                .forEach(frame -> options.computeIfAbsent(frame, it -> new HashSet<>())
                        .add(told.option().value())));
        List<Told> common = all.stream()
                .filter(told -> !told.links())
                .filter(told -> told.frames().stream()
                        .allMatch(frame -> options.getOrDefault(frame, Set.of()).size() >= MANY))
                .toList();
        List<Told> empty = common.stream().filter(told -> !told.denies()).toList();
        empty.forEach(told -> findings.add(
                told.item(),
                "check.feedback.empty",
                told.option().label(),
                LinkMarkup.plain(told.option().feedback())));
        return findings.result(
                empty.size() <= MOST * all.size(),
                Messages.text(
                        "check.feedback.measured",
                        (double) empty.size() / all.size(),
                        all.size(),
                        (double) (common.size() - empty.size()) / all.size()));
    }

    /** Whether the item asks how many: of a wrong number, nothing is true but the right one. */
    private static boolean counts(ItemCase item) {
        return item.item().query().contains("COUNT(");
    }

    private static Told told(ItemCase item, BankOption option, Inspection inspection) {
        Set<Node> asked = new HashSet<>();
        inspection.facts().asked(item).forEach(fact -> asked.addAll(List.of(fact.getSubject(), fact.getObject())));
        Set<Node> own = item.value(option).map(Set::of).orElse(Set.of());
        Set<Node> keys = Set.copyOf(item.values(item.item().keys()));
        String text = replaced(option.feedback(), own, option.label(), OPTION);
        for (BankOption key : item.item().keys()) {
            text = replaced(text, keys, key.label(), KEY);
        }
        text = replaced(text, asked, "", ASKED);
        Set<String> asking = new HashSet<>(NormalizedText.words(item.item().stem()));
        asking.addAll(explaining(item, option, own));
        Set<String> telling = new HashSet<>();
        inspection
                .words()
                .content(item.item().stem(), item.item().language())
                .values()
                .forEach(word -> telling.add(NormalizedText.form(word)));
        telling.add(ASKED.strip());
        List<String> frames = new ArrayList<>();
        boolean denies = false;
        for (String sentence : END.split(LinkMarkup.plain(text))) {
            List<String> words = NormalizedText.words(sentence);
            frames.add(words.stream().filter(word -> !asking.contains(word)).collect(Collectors.joining(" ")));
            denies |= words.contains(OPTION.strip()) && words.stream().anyMatch(telling::contains);
        }
        return new Told(item, option, frames, links(item, option, asked, own, keys, inspection), denies);
    }

    /** Returns the words of the explanation, without its sentences about this option: the feedback may repeat those. */
    private static Set<String> explaining(ItemCase item, BankOption option, Set<Node> own) {
        String text = LinkMarkup.plain(replaced(item.item().explanation(), own, option.label(), OPTION));
        return Stream.of(END.split(text))
                .map(NormalizedText::words)
                .filter(words -> !words.contains(OPTION.strip()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static boolean links(
            ItemCase item, BankOption option, Set<Node> asked, Set<Node> own, Set<Node> keys, Inspection inspection) {
        Set<Node> known = new HashSet<>(asked);
        known.addAll(own);
        known.addAll(keys);
        item.supports().stream().flatMap(Set::stream).forEach(fact -> {
            known.add(fact.getSubject());
            known.add(fact.getObject());
        });
        return LinkMarkup.iris(option.feedback()).stream()
                .map(NodeFactory::createURI)
                .anyMatch(thing -> !known.contains(thing)
                        || (asked.contains(thing) || keys.contains(thing))
                                && own.stream().anyMatch(it -> related(it, thing, inspection)));
    }

    private static boolean related(Node one, Node other, Inspection inspection) {
        DatasetGraph dataset = inspection.world().facts().dataset();
        return dataset.contains(Node.ANY, one, Node.ANY, other) || dataset.contains(Node.ANY, other, Node.ANY, one);
    }

    /** Replaces links to the things, and each occurrence of the label as whole words. */
    private static String replaced(String text, Set<Node> things, String label, String slot) {
        String rest = text;
        for (Node thing : things) {
            if (thing.isURI()) {
                rest = rest.replaceAll("\\[\\[" + Pattern.quote(thing.getURI()) + "\\|[^\\]\\[]*+\\]\\]", slot);
            }
        }
        return label.isBlank()
                ? rest
                : rest.replaceAll("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(label) + "(?![\\p{L}\\p{N}])", slot);
    }
}
