package org.quadrivia.knowledge.rdf.store;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * One knowledge base as it is kept: the quads of its published revision, what came with them, and the record of its revisions. A
 * revision is there whole, with its record, or not at all. All throw {@link org.quadrivia.storage.DataFolderUnusable} where what
 * keeps it fails; then nothing is changed, as far as that can be known.
 */
public interface QuadStore {
    /** The published revision, read into memory; empty before the first. */
    Optional<Stored> published();

    /** What is published, without its quads; empty before the first revision. */
    Optional<StoreMetadata.Head> head();

    /** All revisions, the first first. */
    List<Revision> history();

    /** What a revision changed; empty where that is not kept. */
    Optional<Change> change(int revision);

    /**
     * Publishes a revision in the place of the one before. What it changes is not kept, so that it cannot be taken back.
     *
     * @param head of what is to be published
     * @param before digest of what is published now; empty for nothing
     * @return empty where something else is published; then nothing is changed
     */
    Optional<Revision> replace(Optional<String> before, StoreMetadata.Head head, Snapshot by, Revision.Note note);

    /**
     * Publishes what a change makes of the revision with that digest.
     *
     * @param change all of which has an effect
     * @param next what it makes of it
     * @return empty where another revision is published; then nothing is changed
     */
    Optional<Revision> publish(String on, Change change, Snapshot next, Revision.Note note);

    /** @param snapshot in memory; it does not need the store any more */
    record Stored(StoreMetadata.Head head, Snapshot snapshot) {}
}
