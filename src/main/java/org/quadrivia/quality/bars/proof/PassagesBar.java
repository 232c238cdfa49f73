package org.quadrivia.quality.bars.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/**
 * Bar 20: at least one passage that the item cites says each fact that the item asks about. A passage says a fact if its words
 * name the fact's subject and its object (which can be a number or a date). Readings, background facts and facts without a source
 * need no such passage, because the item itself says that it asks about such a fact. Passages without words cannot be measured.
 */
public final class PassagesBar implements Bar {
    @Override
    public int number() {
        return 20;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        int measured = 0;
        int read = 0;
        for (ItemCase item : inspection.cases()) {
            List<Passage> cited = cited(item.item(), inspection.world().facts());
            if (cited.isEmpty()) {
                continue;
            }
            boolean byReading = false;
            List<Triple> missing = new ArrayList<>();
            for (Triple fact : inspection.facts().asked(item)) {
                if (inspection.dataset().reading(fact).isPresent()) {
                    byReading = true;
                } else if (!needsNoPassage(fact, inspection) && !says(cited, fact, item, inspection)) {
                    missing.add(fact);
                }
            }
            measured++;
            read += byReading ? 1 : 0;
            missing.forEach(fact -> findings.add(item, "check.passage.silent", shown(fact, inspection), cited(item)));
        }
        return measured == 0
                ? findings.unmeasured(Messages.text("check.passage.wordless"))
                : findings.none(measured, Messages.text("check.passage.readings", read));
    }

    /** Returns the passages that the item cites and that have words. */
    private static List<Passage> cited(BankItem item, DatasetFacts facts) {
        return item.passages().stream()
                .flatMap(cited -> facts.passage(NodeFactory.createURI(cited.id())).stream())
                .filter(passage -> passage.paraphrase() != null)
                .toList();
    }

    /** Whether the fact is general knowledge or has no source. */
    private static boolean needsNoPassage(Triple fact, Inspection inspection) {
        return inspection
                .world()
                .facts()
                .standing(fact)
                .filter(standing -> standing == Standing.BACKGROUND || standing == Standing.UNSOURCED)
                .isPresent();
    }

    /**
     * Whether one of the passages says the fact. A fact with a transitive property, such as “before”, may follow only from
     * several passages together, so their texts are joined for such a fact.
     */
    private static boolean says(List<Passage> cited, Triple fact, ItemCase item, Inspection inspection) {
        List<Node> ends = fact.getPredicate().equals(RDF.type.asNode())
                ? List.of(fact.getSubject())
                : List.of(fact.getSubject(), fact.getObject());
        Stream<String> texts = cited.stream().map(Passage::paraphrase);
        boolean ordered = inspection
                .world()
                .facts()
                .asserts(Triple.create(fact.getPredicate(), RDF.type.asNode(), OWL.TransitiveProperty.asNode()));
        return (ordered ? Stream.of(texts.collect(Collectors.joining(" "))) : texts)
                .anyMatch(text -> ends.stream()
                        .filter(end -> !end.isBlank() && !isClaim(end, inspection))
                        .allMatch(end ->
                                inspection.passageWords().name(text, item.item().language(), end)));
    }

    private static boolean isClaim(Node node, Inspection inspection) {
        return node.isURI() && inspection.world().facts().kind(node) == GraphKind.CLAIM;
    }

    private static String cited(ItemCase item) {
        return String.join(
                ", ",
                item.item().passages().stream().map(BankItem.Passage::locator).toList());
    }

    private static String shown(Triple fact, Inspection inspection) {
        return String.join(
                " – ",
                Stream.of(fact.getSubject(), fact.getPredicate(), fact.getObject())
                        .map(node -> shown(node, inspection))
                        .toList());
    }

    private static String shown(Node node, Inspection inspection) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : inspection.world().facts().label(node).orElse(node.toString());
    }
}
