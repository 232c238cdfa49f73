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
 * Bar 24: the feedback of a wrong option says something specific about that option.
 *
 * <p>There are three cases in which it does:
 *
 * <ul>
 *   <li>It links to a thing that is neither the option nor the key and that is neither in the question nor in its support.
 *   <li>It links to the key or to a thing that the question is about, and the knowledge base has a fact about this thing and
 *       the option.
 *   <li>It has a sentence whose remaining words occur in the feedback of only a few options. The remaining words are
 *       those that are left when the names of these things and the words of the stem and of the explanation are removed.
 * </ul>
 *
 * <p>“Not among the answers”, in contrast, can be said of any option. A sentence that merely denies that the option is an answer
 * (“The source does not say that Ann led the talks”) is counted separately: if the source does not mention the option, there is
 * nothing else true to say about it.
 */
public final class FeedbackBar implements Bar {
    /** If the feedback of this many different options has the same words, they say nothing about any of these options. */
    private static final int COMMON = 5;

    private static final double HIGHEST_SHARE = 0.05;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。])\\s+");
    private static final String OPTION = " optionslot ";
    private static final String KEY = " keyslot ";
    private static final String ASKED = " askedslot ";

    /**
     * The feedback of a wrong option.
     *
     * @param remainders for each sentence, the words that remain without the names and the words of the stem and the explanation
     * @param links whether the feedback links to a thing that tells the learner something about the option
     * @param denies whether a sentence names the option and repeats words of what is asked
     */
    private record OptionFeedback(
            ItemCase item, BankOption option, List<String> remainders, boolean links, boolean denies) {}

    @Override
    public int number() {
        return 24;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<OptionFeedback> all = new ArrayList<>();
        for (ItemCase item : inspection.cases(BankKind.SINGLE, BankKind.MULTIPLE)) {
            if (asksHowMany(item)) {
                continue;
            }
            item.item().distractors().forEach(option -> all.add(feedback(item, option, inspection)));
        }
        if (all.isEmpty()) {
            return findings.unmeasured(Messages.text("check.nothing"));
        }
        Map<String, Set<String>> options = new HashMap<>();
        all.forEach(feedback -> feedback.remainders()
                .forEach(remainder -> options.computeIfAbsent(remainder, it -> new HashSet<>())
                        .add(feedback.option().value())));
        List<OptionFeedback> common = all.stream()
                .filter(feedback -> !feedback.links())
                .filter(feedback -> feedback.remainders().stream()
                        .allMatch(remainder ->
                                options.getOrDefault(remainder, Set.of()).size() >= COMMON))
                .toList();
        List<OptionFeedback> empty =
                common.stream().filter(feedback -> !feedback.denies()).toList();
        empty.forEach(feedback -> findings.add(
                feedback.item(),
                "check.feedback.empty",
                feedback.option().label(),
                LinkMarkup.plain(feedback.option().feedback())));
        return findings.result(
                empty.size() <= HIGHEST_SHARE * all.size(),
                Messages.text(
                        "check.feedback.measured",
                        (double) empty.size() / all.size(),
                        all.size(),
                        (double) (common.size() - empty.size()) / all.size()));
    }

    /** Whether the item asks for a count. The only true thing to say about a wrong count is what the right count is. */
    private static boolean asksHowMany(ItemCase item) {
        return item.item().query().contains("COUNT(");
    }

    private static OptionFeedback feedback(ItemCase item, BankOption option, Inspection inspection) {
        Set<Node> asked = new HashSet<>();
        inspection.facts().asked(item).forEach(fact -> asked.addAll(List.of(fact.getSubject(), fact.getObject())));
        Set<Node> own = item.value(option).map(Set::of).orElse(Set.of());
        Set<Node> keys = Set.copyOf(item.values(item.item().keys()));
        String text = replaced(option.feedback(), own, option.label(), OPTION);
        for (BankOption key : item.item().keys()) {
            text = replaced(text, keys, key.label(), KEY);
        }
        text = replaced(text, asked, "", ASKED);
        Set<String> ignored = new HashSet<>(NormalizedText.words(item.item().stem()));
        ignored.addAll(explanationWords(item, option, own));
        Set<String> askedWords = new HashSet<>();
        inspection
                .words()
                .content(item.item().stem(), item.item().language())
                .values()
                .forEach(word -> askedWords.add(NormalizedText.form(word)));
        askedWords.add(ASKED.strip());
        List<String> remainders = new ArrayList<>();
        boolean denies = false;
        for (String sentence : SENTENCE_END.split(LinkMarkup.plain(text))) {
            List<String> words = NormalizedText.words(sentence);
            remainders.add(
                    words.stream().filter(word -> !ignored.contains(word)).collect(Collectors.joining(" ")));
            denies |= words.contains(OPTION.strip()) && words.stream().anyMatch(askedWords::contains);
        }
        return new OptionFeedback(item, option, remainders, links(item, option, asked, own, keys, inspection), denies);
    }

    /** Returns the words of the explanation except its sentences about this option, which the feedback may repeat. */
    private static Set<String> explanationWords(ItemCase item, BankOption option, Set<Node> own) {
        String text = LinkMarkup.plain(replaced(item.item().explanation(), own, option.label(), OPTION));
        return Stream.of(SENTENCE_END.split(text))
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

    /** Replaces links to the things with the slot, and each occurrence of the label as a separate word or words. */
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
