package org.quadrivia.authoring;

import java.util.List;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.KnowledgeBase;

/**
 * What teachers change in a knowledge base before they publish it: one draft for each of them, kept across restarts. All is of
 * whoever is asking, and throws {@link NotAllowed} where the knowledge base is not theirs to change.
 */
public interface Drafts {
    DraftLook look(KbId kb);

    /** The knowledge base as it would be, to read. */
    KnowledgeBase preview(KbId kb);

    /** A part as text. */
    SourceLook source(KbId kb, Part part);

    /** The parts there are besides entities: what each is called, in the order of the source. */
    List<Named> graphs(KbId kb);

    /**
     * Changes a part to what the text says.
     *
     * @param version of the part that was edited
     */
    Edited edit(KbId kb, Part part, String version, String text);

    /** What it changes, in words. */
    ChangeSet changes(KbId kb);

    /** The same as N-Quads, what is taken away behind a minus sign and what is added behind a plus. */
    String patch(KbId kb);

    /** Where it would depart from the shapes of the knowledge base. */
    List<ShapeFinding> findings(KbId kb);

    /** What it does to the questions. */
    Impact impact(KbId kb);

    /**
     * Publishes it; nothing, where others changed the same meanwhile.
     *
     * @param why a sentence for the history
     */
    Publishing publish(KbId kb, String why);

    /**
     * Publishes it over what others changed.
     *
     * @param seen the overlap that was shown; where others have published again since, it is told anew
     */
    Publishing publish(KbId kb, String why, Publishing.Overlap seen, Publishing.Resolution resolution);

    /** Takes out of it what others have changed meanwhile, and keeps the rest. */
    void giveWay(KbId kb);

    /** It is gone. */
    void withdraw(KbId kb);

    /** Renames an entity everywhere: in facts, passages, claims, the lexicon. */
    Edited rename(KbId kb, EntityId from, EntityId to);

    /** Says of the one all that was said of the other, which is gone. */
    Edited merge(KbId kb, EntityId gone, EntityId into);

    /** What is said of an entity and what refers to it, were it deleted. */
    ChangeSet deletion(KbId kb, EntityId entity);

    /** Deletes an entity, and what refers to it. */
    Edited delete(KbId kb, EntityId entity);

    /** A graph of a knowledge base. @param triples how many it holds */
    record Named(EntityId id, String name, int triples) {}
}
