package org.quadrivia.authoring.jdbc;

import java.time.Instant;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;

/**
 * A person's unpublished changes to a knowledge base.
 *
 * @param revision the digest of the revision on which it is based
 * @param added the quads it adds, as N-Quads
 * @param removed the quads it removes, as N-Quads
 * @param changed when it was last changed
 */
public record StoredDraft(KbId kb, PersonId person, String revision, String added, String removed, Instant changed) {
    /** The most characters that {@code added} and {@code removed} may each have. */
    public static final int MAX_LENGTH = 10_000_000;

    /** Returns the same draft, last changed at that time. */
    public StoredDraft changedAt(Instant time) {
        return new StoredDraft(kb, person, revision, added, removed, time);
    }

    /** Returns what it changes in that revision. */
    public Change change() {
        return Change.of(added, removed);
    }
}
