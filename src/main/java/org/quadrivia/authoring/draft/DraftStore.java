package org.quadrivia.authoring.draft;

import java.util.List;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Stores drafts. Each call joins the caller's transaction. */
public interface DraftStore {
    Optional<Draft> find(KbId kb, PersonId person);

    /** Stores a draft in place of the previous one. */
    void save(Draft draft);

    void remove(KbId kb, PersonId person);

    /** Returns those who have drafts of a knowledge base. */
    List<PersonId> at(KbId kb);

    /** Returns the knowledge bases that a person has drafts of. */
    List<KbId> of(PersonId person);

    /** Removes all drafts of a knowledge base. */
    void removeAll(KbId kb);
}
