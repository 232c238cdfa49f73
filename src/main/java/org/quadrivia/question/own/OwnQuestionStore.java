package org.quadrivia.question.own;

import java.util.Collection;
import java.util.List;
import org.quadrivia.knowledge.KbId;

/** Stores the questions that teachers bring. Methods throw {@link org.quadrivia.storage.StorageFailure} if the storage fails. */
public interface OwnQuestionStore {
    /** Returns all questions of a knowledge base, also those that are withdrawn, sorted by id. */
    List<OwnQuestion> all(KbId kb);

    /** Stores these questions, each in place of the one with its id; all of them or none. */
    void put(KbId kb, Collection<OwnQuestion> questions);

    /** Deletes a question. */
    void delete(KbId kb, String id);
}
