package org.quadrivia.quality.bars.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.NormalizedText;

/**
 * Bar 22: items that learners would see as the same question share one question id. Two items ask the same question if they ask
 * about the same fact and have the same answer, even if the fact is stated through an inverse or symmetric property or under
 * another name. Two items also ask the same question if their wording and answers are equal. The bar also reports how many
 * distinct pairs of fact and answer the items ask about.
 */
public final class DistinctQuestionsBar implements Bar {
    @Override
    public int number() {
        return 22;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        Map<String, ItemCase> first = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        Set<String> questions = new HashSet<>();
        for (ItemCase item : inspection.cases()) {
            String asked = asked(item, inspection);
            pairs.add(asked);
            questions.add(item.item().question());
            for (String key : List.of("fact " + asked, "words " + words(item))) {
                ItemCase other = first.putIfAbsent(key, item);
                if (other != null && !other.item().question().equals(item.item().question())) {
                    findings.add(
                            item,
                            "check.distinct.question",
                            other.id(),
                            other.item().stem());
                }
            }
        }
        return findings.none(
                inspection.cases().size(), Messages.text("check.distinct.measured", pairs.size(), questions.size()));
    }

    /** Returns the facts that the item asks about and its right answers, in canonical form. */
    private static String asked(ItemCase item, Inspection inspection) {
        Set<String> facts = new TreeSet<>();
        inspection.facts().asked(item).forEach(fact -> facts.add(fact(fact, inspection)));
        Set<String> answers = item.values(item.item().keys()).stream()
                .map(node -> one(node, inspection))
                .collect(Collectors.toCollection(TreeSet::new));
        return facts + " " + answers;
    }

    /** Returns the lexicographically first form of the fact. */
    private static String fact(Triple fact, Inspection inspection) {
        DatasetFacts facts = inspection.world().facts();
        Node property = fact.getPredicate();
        String subject = one(fact.getSubject(), inspection);
        String object = one(fact.getObject(), inspection);
        Stream<String> back = Stream.concat(
                        facts.objects(property, OWL.inverseOf.asNode()).stream(),
                        facts.subjects(OWL.inverseOf.asNode(), property).stream())
                .map(inverse -> object + " " + inverse + " " + subject);
        Stream<String> swapped =
                facts.asserts(Triple.create(property, RDF.type.asNode(), OWL.SymmetricProperty.asNode()))
                        ? Stream.of(object + " " + property + " " + subject)
                        : Stream.empty();
        return Stream.of(Stream.of(subject + " " + property + " " + object), back, swapped)
                .flatMap(way -> way)
                .min(String::compareTo)
                .orElseThrow();
    }

    /** Returns the lexicographically first name of a thing. */
    private static String one(Node node, Inspection inspection) {
        return inspection.world().sameness().names(node).stream()
                .map(Node::toString)
                .min(String::compareTo)
                .orElseGet(node::toString);
    }

    /** Returns what learners read: the stem, and all options if the item lists them, otherwise the right answers. */
    private static String words(ItemCase item) {
        Stream<BankOption> compared =
                item.item().listsOptions() ? item.item().options().stream() : item.item().keys().stream();
        return NormalizedText.form(item.item().stem())
                + compared.flatMap(option -> option.shown().stream())
                        .map(NormalizedText::form)
                        .sorted()
                        .toList();
    }
}
