package org.quadrivia.authoring;

import java.util.List;
import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Where it is kept whose the knowledge bases are. Within transactions of the caller. */
public interface Holdings {
    /** Of those that anybody said something of. */
    List<Holding> all();

    void keep(Holding holding);

    /** Forgets it, and who opened it. */
    void remove(KbId kb);

    /** What somebody opened by its code. */
    Set<KbId> opened(PersonId person);

    void open(PersonId person, KbId kb);

    /** They opened nothing, own nothing and change nothing; what was theirs is the house's, as readable as before. */
    void forget(PersonId person);
}
