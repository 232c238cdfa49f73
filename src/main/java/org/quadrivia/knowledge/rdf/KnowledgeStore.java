package org.quadrivia.knowledge.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quadrivia.knowledge.KbId;

/**
 * The knowledge bases that can be changed, and their revisions. A revision is there whole, with its record, or not at all, whatever
 * happens to the process. All throw {@link org.quadrivia.storage.StorageFailure} where the disk fails or is full, or the server that
 * keeps them cannot be reached; then nothing is changed, as far as that can be known.
 */
public interface KnowledgeStore {
    /**
     * A new knowledge base of that name, or one with a number behind it where that is taken; served from now on.
     *
     * @param beside texts of families by their file names, and of shapes by theirs behind {@code shapes/}
     * @param mayBe asked before anything is stored whether a name that is free here may be taken
     */
    KbId create(KbId wanted, Snapshot first, Map<String, String> beside, Note note, Predicate<KbId> mayBe);

    /**
     * Publishes a change of the revision with that digest.
     *
     * @throws IllegalArgumentException if there is no such knowledge base
     */
    PublishOutcome publish(KbId id, String on, Change change, Note note);

    /** All revisions, the last first; empty where there is no such knowledge base. */
    List<Revision> history(KbId id);

    /** What a revision changed; empty where that is not kept. */
    Optional<Change> change(KbId id, int revision);

    /** It is not served any more, and all its revisions are gone; nothing where there is none. */
    void delete(KbId id);

    /** Whether other processes may store and delete some, too. */
    boolean shared();

    /**
     * What is recorded of a revision.
     *
     * @param why a sentence
     * @param by the id of a person; empty for this program itself
     */
    record Note(String why, Optional<String> by) {}
}
