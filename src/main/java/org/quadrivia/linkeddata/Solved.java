package org.quadrivia.linkeddata;

import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Keeps which exercises people have solved, and by which query. */
public interface Solved {
    /** The queries that solved them, by the ids of exercises; of ones that are no more, too. */
    Map<String, String> of(PersonId person, KbId kb);

    /** Keeps that somebody solved an exercise; where they had already, by which query last. */
    void keep(PersonId person, KbId kb, String exercise, String query);
}
