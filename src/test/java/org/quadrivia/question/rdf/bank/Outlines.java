package org.quadrivia.question.rdf.bank;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

    static IdentifiedDraft single(int number) {
        return single(number, NodeFactory.createURI("urn:key" + number));
    }

    public static ItemDraft draft(
            FamilyFile family, String stem, List<ItemDraft.Answer> answers, Supplier<String> explanation) {
        return new ItemDraft(family, List.of(), "", stem, answers, "", Set.of(), explanation, 0);
    }
}
