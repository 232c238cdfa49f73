package org.quadrivia.knowledge.ui;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.Successors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The knowledge bases as whoever looks at a page may read them. */
@Component
public class Reading {
    private final Knowledge knowledge;
    private final ObjectProvider<ExamLock> lock;
    private final ObjectProvider<Successors> successors;

    /**
     * Reading.
     *
     * @param lock none where nobody is examined
     * @param successors none where it is not kept what was renamed
     */
    Reading(Knowledge knowledge, ObjectProvider<ExamLock> lock, ObjectProvider<Successors> successors) {
        this.knowledge = knowledge;
        this.lock = lock;
        this.successors = successors;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** The address of an exam that keeps that knowledge base closed to whoever looks; empty where it is open. */
    Optional<String> exam(KbId kb) {
        return Optional.ofNullable(lock.getIfAvailable()).flatMap(exams -> exams.exam(kb));
    }

    /** What something is called now that the knowledge base does not speak of; empty where nothing is known of that. */
    public Optional<EntityId> successor(KbId kb, EntityId gone) {
        return Optional.ofNullable(successors.getIfAvailable()).flatMap(known -> known.of(kb, gone));
    }

    /** Those that are open to whoever looks, in the order to show them. */
    public List<KbCard> open() {
        return knowledge.all().stream()
                .filter(card -> exam(card.id()).isEmpty())
                .toList();
    }
}
