package org.quadrivia.authoring.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Stores access rights. Each call joins the caller's transaction. */
public interface AccessRightsStore {
    /** Returns all recorded access rights. */
    List<AccessRights> all();

    /** Stores rights, except for {@code underWay}, which stays as it is. */
    void keep(AccessRights rights);

    /**
     * Records the rights of a knowledge base whose quads are not stored yet.
     *
     * @return false if there is a record with that name already; nothing is changed then
     */
    boolean begin(AccessRights rights, Instant now);

    /** Records that it is about to be deleted; does nothing if there is no record of it. */
    void end(KbId kb, Instant now);

    /**
     * Records that its quads are stored.
     *
     * @return false if there is no record of it
     */
    boolean settle(KbId kb);

    /** Removes its record, and the records of who opened it. */
    void remove(KbId kb);

    /** Returns what a person has opened by codes. */
    Set<KbId> opened(PersonId person);

    void open(PersonId person, KbId kb);

    /** Removes a person from all records. What they owned becomes a house knowledge base with the same visibility. */
    void forget(PersonId person);
}
