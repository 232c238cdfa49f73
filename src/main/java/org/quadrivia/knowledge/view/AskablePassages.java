package org.quadrivia.knowledge.view;

import java.util.List;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;

/**
 * Finds the passages about which there are questions. Pages of knowledge know nothing of questions, so another feature implements
 * this.
 */
public interface AskablePassages {
    /** Returns those passages about which there is a question that asks about nothing else. */
    Set<EntityId> among(KbId kb, List<PassageDetails> passages);
}
