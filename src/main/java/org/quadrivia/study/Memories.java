package org.quadrivia.study;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;

/** The store of what people remember. Each call joins the current transaction. */
public interface Memories {
    /**
     * Locks what this person remembers against changes by others until the end of the transaction.
     *
     * @return false if the person does not exist (any more)
     */
    boolean hold(PersonId person);

    /** Returns what a person remembers of these facts. Facts never asked are left out. */
    List<FactMemory> of(PersonId person, KbId kb, Collection<FactId> facts);

    /** Returns all that a person remembers of a knowledge base, ordered by fact. */
    List<FactMemory> of(PersonId person, KbId kb);

    /** Returns the knowledge bases that a person remembers something of. */
    List<KbId> studied(PersonId person);

    /** Returns those of the facts that anybody remembers, by knowledge base. */
    Map<KbId, Set<FactId>> rememberedByAnybody(Collection<FactId> facts);

    /** Stores a memory, replacing the previous one of the same fact. */
    void keep(PersonId person, FactMemory remembered);

    /**
     * Moves everybody's memories and confusions of a fact to the fact that replaces it. If a person has a memory of the new
     * fact already, both memories stay as they are. The log is not changed.
     *
     * @return the number of memories that were moved
     */
    int move(KbId kb, FactId former, FactId now);

    /** Appends a review to the log. */
    void log(PersonId person, Review review);

    /** Returns whether the log already contains that answer. */
    boolean isLogged(PersonId person, QuizId attempt, int place);

    /** Returns the log from that time on, oldest first; of one knowledge base, or of all if {@code kb} is empty. */
    List<Review> log(PersonId person, Optional<KbId> kb, Instant from);

    /** Returns the facts of a knowledge base that the log says were asked and recalled at least once. */
    Set<FactId> recalled(PersonId person, KbId kb);

    /** Returns the facts of a knowledge base that the person rated on flashcards at least once. */
    Set<FactId> selfRated(PersonId person, KbId kb);

    /** Stores a confusion, or counts it once more if it is stored already. */
    void confused(PersonId person, Confusion confusion);

    /** Returns a person's confusions, latest first. */
    List<Confusion> confusions(PersonId person, KbId kb);

    /** Returns a person's settings; empty if they have none of their own. */
    Optional<StudySettings> settings(PersonId person);

    void setSettings(PersonId person, StudySettings settings);

    /** Deletes everything that is stored here of a person. */
    void delete(PersonId person);
}
