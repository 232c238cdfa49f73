package org.quadrivia.knowledge;

import java.util.List;
import java.util.Optional;

/** The knowledge bases that are served, each at its published revision. */
public interface Knowledge {
    /** In the order to show them. */
    List<KbCard> all();

    /** Empty where there is none of that name. */
    Optional<KnowledgeBase> find(KbId id);

    /** The one shown first. */
    KnowledgeBase first();

    /** Whether it came with this program or was named at its start, so that nobody here made it. */
    boolean isShipped(KbId id);
}
