package org.quadrivia.knowledge.ui;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.KeptMedia;
import org.quadrivia.knowledge.media.MediaHoldings;
import org.quadrivia.knowledge.picture.Picture;
import org.quadrivia.knowledge.picture.PicturePermission;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.Knowledge.IriSuccessors;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.springframework.stereotype.Component;

/** The knowledge bases that the current reader may read. */
@Component
public class ReadableKnowledge {
    private final Knowledge knowledge;
    private final ExamLock lock;
    private final IriSuccessors successors;
    private final PicturePermission pictures;
    private final MediaHoldings files;

    ReadableKnowledge(
            Knowledge knowledge,
            ExamLock lock,
            IriSuccessors successors,
            PicturePermission pictures,
            MediaHoldings files) {
        this.knowledge = knowledge;
        this.lock = lock;
        this.successors = successors;
        this.pictures = pictures;
        this.files = files;
    }

    /**
     * Returns a picture of a thing if pages may show it: one that is kept with the knowledge base, or, if they may, one on another
     * server; empty if there is none.
     */
    public Optional<Picture> picture(KnowledgeBase base, EntityId thing) {
        KbId kb = base.card().id();
        return base.picture(thing)
                .filter(picture ->
                        picture.file().map(file -> files.holds(kb, file)).orElseGet(() -> pictures.allowed(kb)));
    }

    /** Returns the pictures and sounds of a thing that are kept with the knowledge base. */
    public List<KeptMedia> media(KnowledgeBase base, EntityId thing) {
        return base.media(thing).stream()
                .filter(media -> files.holds(base.card().id(), media.name()))
                .toList();
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
