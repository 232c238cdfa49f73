package org.quadrivia.study;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;

/** Where it is kept what people remember. Each call joins the transaction that is under way. */
public interface Memories {
    /**
     * Keeps others from changing what this person remembers until the end of the transaction.
     *
     * @return false where there is no such person (any more)
     */
    boolean hold(PersonId person);

    /** What they remember of these facts; those never asked are left out. */
    List<FactMemory> of(PersonId person, KbId kb, Collection<FactId> facts);

    /** All they remember of that knowledge base, by fact. */
    List<FactMemory> of(PersonId person, KbId kb);

    /** The knowledge bases of which they remember something. */
    List<KbId> studied(PersonId person);

    /** Keeps it in place of what was known of that fact. */
    void keep(PersonId person, FactMemory remembered);

    /** Adds to the log. */
    void log(PersonId person, Review review);

    /** Whether that answer is in the log already. */
    boolean isLogged(PersonId person, QuizId attempt, int place);

    /** The log from that time on, oldest first; of one knowledge base or of all. */
    List<Review> log(PersonId person, Optional<KbId> kb, Instant from);

    /** Counts that something was taken for something else once more. */
    void confused(PersonId person, Confusion confusion);

    /** What they took for something else, the latest first. */
    List<Confusion> confusions(PersonId person, KbId kb);

    /** Empty where they set nothing. */
    Optional<StudySettings> settings(PersonId person);

    void setSettings(PersonId person, StudySettings settings);

    /** Deletes all that is kept of them here. */
    void delete(PersonId person);
}
