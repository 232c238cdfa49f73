package org.quadrivia.quality.bars.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.BankTerms;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;

/** The support is in the dataset, has the standing that the item gives, and is in the passages that the item names. */
final class SupportRule implements ItemRule {
    private final DatasetFacts facts;
    private final BankTerms terms;

    SupportRule(Inspection inspection) {
        this.facts = inspection.world().facts();
        this.terms = inspection.terms();
    }

    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        if (item.item().support().isEmpty()) {
            findings.add(item, "check.support.empty");
            return;
        }
        item.item().support().stream()
                .filter(line -> terms.line(line).isEmpty())
                .forEach(line -> findings.add(item, "check.support.line", line));
        if (item.supports().isEmpty()) {
            findings.add(item, "check.support.absent", absent(item));
            return;
        }
        Set<Triple> support = item.supports().getFirst();
        standing(item, support, findings);
        passages(item, support, findings);
    }

    private String absent(ItemCase item) {
        return item.support().stream()
                .filter(quad -> quad.asTriple().isConcrete() && !blank(quad) && !facts.holds(quad))
                .map(quad -> quad.asTriple().toString())
                .findFirst()
                .orElse("");
    }

    private static boolean blank(Quad quad) {
        return quad.getSubject().isBlank() || quad.getObject().isBlank();
    }

    private void standing(ItemCase item, Set<Triple> support, Findings findings) {
        Optional<Standing> weakest = support.stream()
                .flatMap(triple -> facts.standing(triple).stream())
                .reduce(Standing::weaker);
        if (weakest.isPresent() && !weakest.get().word().equals(item.item().standing())) {
            findings.add(
                    item,
                    "check.standing",
                    item.item().standing(),
                    weakest.get().word());
        }
    }

    private void passages(ItemCase item, Set<Triple> support, Findings findings) {
        Set<String> named =
                item.item().passages().stream().map(BankItem.Passage::id).collect(Collectors.toSet());
        Set<String> possible = new HashSet<>();
        for (Triple triple : support) {
            List<String> holding = holding(triple);
            possible.addAll(holding);
            if (!holding.isEmpty() && holding.stream().noneMatch(named::contains)) {
                findings.add(item, "check.passage.missing", triple.toString());
            }
        }
        item.item().options().stream()
                .flatMap(option -> option.proof().triples().stream())
                .flatMap(line -> terms.line(line).stream())
                .forEach(quad -> possible.addAll(holding(quad.asTriple())));
        named.stream()
                .filter(id -> !possible.contains(id)
                        && facts.passage(NodeFactory.createURI(id)).isPresent())
                .forEach(id -> findings.add(item, "check.passage.other", id));
    }

    /**
     * Returns the ids of three kinds of passages: those whose graphs contain the triple, those that the triple's subject (a claim
     * or a declaration) refers to, and those that a reading of the triple refers to.
     */
    private List<String> holding(Triple triple) {
        Set<String> ids = new HashSet<>();
        facts.passages(triple).stream().map(Passage::id).forEach(id -> ids.add(id.toString()));
        facts.objects(triple.getSubject(), Vocabulary.PASSAGE).forEach(passage -> ids.add(passage.toString()));
        for (Node reading : facts.subjects(RDF.subject.asNode(), triple.getSubject())) {
            if (facts.asserts(Triple.create(reading, RDF.predicate.asNode(), triple.getPredicate()))
                    && facts.asserts(Triple.create(reading, RDF.object.asNode(), triple.getObject()))) {
                facts.objects(reading, Vocabulary.PASSAGE).forEach(passage -> ids.add(passage.toString()));
            }
        }
        return List.copyOf(ids);
    }
}
