package org.quadrivia.authoring.draft;

import java.util.List;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Where drafts are kept. Within transactions of the caller. */
public interface DraftStore {
    Optional<Draft> find(KbId kb, PersonId person);

    /** In place of the one before. */
    void keep(Draft draft);

    void remove(KbId kb, PersonId person);

    /** Those who have drafts of a knowledge base. */
    List<PersonId> at(KbId kb);

    /** The knowledge bases of which somebody has drafts. */
    List<KbId> of(PersonId person);

    /** All drafts of a knowledge base are gone. */
    void removeAll(KbId kb);
}
