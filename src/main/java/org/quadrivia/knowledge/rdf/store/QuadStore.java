package org.quadrivia.knowledge.rdf.store;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * One stored knowledge base: the quads of its published revision, what came with them, and the record of its revisions. A
 * revision is stored completely, with its record, or not at all. All methods throw
 * {@link org.quadrivia.storage.DataFolderUnusable} if the storage fails. Then nothing is changed, as far as that can be
 * known.
 */
public interface QuadStore {
    /** Returns the published revision, read into memory; empty before the first revision. */
    Optional<Stored> published();

    /** Returns what is published, without its quads; empty before the first revision. */
    Optional<StoreMetadata.Head> head();

    /** Returns all revisions, oldest first. */
    List<Revision> history();

    /** Returns what a revision changed; empty if that is not kept. */
    Optional<Change> change(int revision);

    /**
     * Publishes a revision that replaces everything. The change is not kept, so it cannot be undone.
     *
     * @param before digest of what is published now; empty for nothing
     * @param head description of what is to be published
     * @return the new revision; empty if something else is published, in which case nothing is changed
     */
    Optional<Revision> replace(Optional<String> before, StoreMetadata.Head head, Snapshot by, Revision.Note note);

    /**
     * Publishes the result of a change.
     *
     * @param on digest of the revision that is changed
     * @param change every quad of it must have an effect
     * @param next the result of the change
     * @return the new revision; empty if another revision is published, in which case nothing is changed
     */
    Optional<Revision> publish(String on, Change change, Snapshot next, Revision.Note note);

    /** Forgets the replaced edition with that digest, see {@link StoreMetadata.Edition}; does nothing if it is not kept. */
    void forget(String edition);

    /** @param snapshot in memory; it no longer needs the store */
    record Stored(StoreMetadata.Head head, Snapshot snapshot) {}
}
