package org.quadrivia.question.own;

import java.util.Optional;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.LastKnown;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the questions that teachers brought to each knowledge base in memory for every quiz. */
@Component
public final class OwnQuestionCache {
    private final LastKnown<KbId, OwnBank> known;

    /** @param store empty if this instance stores nothing */
    public OwnQuestionCache(Optional<OwnQuestionStore> store) {
        this.known = new LastKnown<>(
                "own-questions",
                kb -> store.map(kept -> new OwnBank(kept.all(kb))).orElse(OwnBank.NONE));
    }

    /** Returns the questions of a knowledge base that learners are asked. */
    public OwnBank of(KbId kb) {
        return known.of(kb);
    }

    void changed(KbId kb) {
        known.changed(kb);
    }

    @EventListener
    void gone(KbGone base) {
        changed(base.kb());
    }
}
