package org.quadrivia.authoring.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Where it is kept whose the knowledge bases are. Within transactions of the caller. */
public interface Holdings {
    /** Of those that anybody said something of. */
    List<Holding> all();

    /** Whether something is under way with it stays as it is. */
    void keep(Holding holding);

    /**
     * Says whose one will be whose quads are not stored yet.
     *
     * @return false where anything is said of that name already; then nothing is changed
     */
    boolean begin(Holding holding, Instant now);

    /** It is about to be deleted; nothing where nothing is said of it. */
    void end(KbId kb, Instant now);

    /** Its quads are stored. @return false where nothing is said of it */
    boolean settle(KbId kb);

    /** Forgets it, and who opened it. */
    void remove(KbId kb);

    /** What somebody opened by its code. */
    Set<KbId> opened(PersonId person);

    void open(PersonId person, KbId kb);

    /** They opened nothing, own nothing and change nothing; what was theirs is the house's, as readable as before. */
    void forget(PersonId person);
}
