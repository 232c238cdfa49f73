package org.quadrivia.knowledge.ui;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.Knowledge.IriSuccessors;
import org.springframework.stereotype.Component;

/** The knowledge bases that the current reader may read. */
@Component
public class ReadableKnowledge {
    private final Knowledge knowledge;
    private final ExamLock lock;
    private final IriSuccessors successors;

    ReadableKnowledge(Knowledge knowledge, ExamLock lock, IriSuccessors successors) {
        this.knowledge = knowledge;
        this.lock = lock;
        this.successors = successors;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** Returns the address of the exam that keeps the current reader from the given knowledge base; empty if there is none. */
    Optional<String> exam(KbId kb) {
        return lock.exam(kb);
    }

    /** Returns the IRI that replaced one which the knowledge base no longer describes; empty if none is known. */
    public Optional<EntityId> successor(KbId kb, EntityId gone) {
        return successors.of(kb, gone);
    }

    /** Returns the knowledge bases that no exam keeps from the current reader, in the order to show them. */
    public List<KbCard> open() {
        return knowledge.all().stream()
                .filter(card -> exam(card.id()).isEmpty())
                .toList();
    }
}
