package org.quadrivia.linkeddata;

import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Stores which exercises people have solved, and with which query. */
public interface Solved {
    /** Returns the queries that solved exercises, by the exercises' ids. Includes exercises that no longer exist. */
    Map<String, String> of(PersonId person, KbId kb);

    /** Records that a person solved an exercise. A query recorded before for the same exercise is replaced. */
    void keep(PersonId person, KbId kb, String exercise, String query);
}
