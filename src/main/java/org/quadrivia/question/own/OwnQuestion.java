package org.quadrivia.question.own;

import java.time.Instant;
import java.util.Optional;
import org.quadrivia.Sha256;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/**
 * A question that a teacher brought to a knowledge base.
 *
 * @param id the id of its item, see {@link #id(KbId, String)}; it stays the same when the question is edited
 * @param content a question without fault
 * @param withdrawn whether learners are no longer asked
 * @param by who changed it last; empty if their account is gone
 * @param changed when it was changed last
 */
public record OwnQuestion(String id, OwnContent content, boolean withdrawn, Optional<PersonId> by, Instant changed) {
    /** Returns the same question, withdrawn or asked again. */
    OwnQuestion withdrawn(boolean on, PersonId who, Instant at) {
        return new OwnQuestion(id, content, on, Optional.of(who), at);
    }

    /**
     * Returns the id of the question with this key: 64 bits of a digest in hexadecimal, as other items have. The same key always
     * gives the same id, so that a file that is imported again updates its questions.
     *
     * @param key what the teacher's file calls the question
     */
    public static String id(KbId kb, String key) {
        return Sha256.hex(kb.value() + "\nown\n" + key.strip(), 8);
    }
}
