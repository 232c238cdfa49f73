package org.quadrivia.authoring.objectives;

import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Stores which suggested objectives people have declined. */
public interface DeclinedObjectives {
    /** Returns the keys of the suggestions that a person has declined. */
    Set<String> of(KbId kb, PersonId person);

    /** Adds a suggestion; nothing changes if it is there already. */
    void add(KbId kb, PersonId person, String key);

    void clear(KbId kb, PersonId person);

    /** Removes what anybody has declined for a knowledge base. */
    void removeAll(KbId kb);
}
