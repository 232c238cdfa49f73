package org.quadrivia.question.rdf.bank;

import java.util.List;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.makers.ItemDraft;

/**
 * A draft with the identity of its item. Lint and limits judge this form. Two in five are dropped, so explanations and feedback
 * are written only for those that stay.
 *
 * @param id id of the item
 * @param asks the facts it asks, each once
 * @param shown its options in the order shown
 */
public record IdentifiedDraft(ItemDraft draft, String id, List<FactId> asks, List<ItemDraft.Answer> shown) {
    public IdentifiedDraft {
        asks = List.copyOf(asks);
        shown = List.copyOf(shown);
    }

    FamilyFile family() {
        return draft.family();
    }

    Kind kind() {
        return draft.family().kind();
    }

    String stem() {
        return draft.stem();
    }
}
