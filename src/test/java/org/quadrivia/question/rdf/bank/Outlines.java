package org.quadrivia.question.rdf.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.makers.ItemDraft;

/** Items that are not written down yet. */
public final class Outlines {
    private Outlines() {}

    /** A single choice with that key and no other option. */
    static IdentifiedDraft single(int number, Node key) {
        ItemDraft.Answer answer =
                new ItemDraft.Answer(key, "key", true, 0, () -> "", new AnswerReason(Reason.NOT_STATED, List.of()));
        return new IdentifiedDraft(
                draft(FamilySet.shipped("object.rq"), "Stem " + number, List.of(answer), () -> ""),
                "item " + number,
                List.of(FactId.ofTriple("<urn:s> <urn:p> " + number)),
                List.of(answer));
    }

    /**
     * A single choice of another family or about another property.
     *
     * @param family name of the family's file
     */
    static IdentifiedDraft asking(String family, String id, String... facts) {
        List<Triple> asks = Arrays.stream(facts).map(Outlines::triple).toList();
        IdentifiedDraft any = single(0);
        ItemDraft draft = draft(FamilySet.shipped(family), "Stem of " + id, any.shown(), () -> "")
                .asking(asks);
        List<FactId> ids = Arrays.stream(facts)
                .map(fact -> FactId.ofTriple("<urn:" + fact.replace(" ", "> <urn:") + ">"))
                .toList();
        return new IdentifiedDraft(draft, id, ids, any.shown());
    }

    /** A single choice about a fact, of which the object is the key, with these wrong options. */
    static IdentifiedDraft offering(String family, String fact, String... wrong) {
        IdentifiedDraft one = asking(family, family + " " + fact, fact);
        List<ItemDraft.Answer> shown = Stream.concat(
                        Stream.of(answer(triple(fact).getObject(), true)),
                        Stream.of(wrong).map(name -> answer(NodeFactory.createURI("urn:" + name), false)))
                .toList();
        return new IdentifiedDraft(one.draft(), one.id(), one.asks(), shown);
    }

    private static ItemDraft.Answer answer(Node value, boolean right) {
        return new ItemDraft.Answer(
                value, value.getURI(), right, 0, () -> "", new AnswerReason(Reason.NOT_STATED, List.of()));
    }

    private static Triple triple(String fact) {
        Node[] ends = Arrays.stream(fact.split(" "))
                .map(name -> NodeFactory.createURI("urn:" + name))
                .toArray(Node[]::new);
        return Triple.create(ends[0], ends[1], ends[2]);
    }

    /** A single choice whose only option is a number. */
    static IdentifiedDraft value(int number) {
        ItemDraft.Answer answer = new ItemDraft.Answer(
                NodeFactory.createLiteralByValue(number),
                String.valueOf(number),
                true,
                0,
                () -> "",
                new AnswerReason(Reason.NOT_STATED, List.of()));
        return new IdentifiedDraft(
                draft(FamilySet.shipped("object.rq"), "Stem", List.of(answer), () -> ""),
                "item",
                List.of(FactId.ofTriple("<urn:s> <urn:p> " + number)),
                List.of(answer));
    }

    static IdentifiedDraft single(int number) {
        return single(number, NodeFactory.createURI("urn:key" + number));
    }

    public static ItemDraft draft(
            FamilyFile family, String stem, List<ItemDraft.Answer> answers, Supplier<String> explanation) {
        return new ItemDraft(family, List.of(), "", stem, answers, "", Set.of(), explanation, 0);
    }
}
