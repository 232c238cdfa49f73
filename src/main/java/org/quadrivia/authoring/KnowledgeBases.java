package org.quadrivia.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbDetails;
import org.quadrivia.knowledge.KbId;

/** Knowledge bases that teachers make, describe, hand over and put away. All throw {@link NotAllowed} to who may not do that. */
public interface KnowledgeBases {
    /** What whoever is asking may change, archived ones last. */
    List<Entry> mine();

    /** Empty where there is none, or whoever is asking may not change it. */
    Optional<Entry> mine(KbId kb);

    /** One that says nothing but what it is; nobody else reads it. */
    KbId create(KbDetails details);

    /** The same under another title; nobody else reads it. What may be read may be copied, but for exams that are on. */
    KbId copy(KbId of, String title);

    /** Has it say that of itself. */
    Described describe(KbId kb, KbDetails details);

    /** Who may read it. For owners. */
    void show(KbId kb, Visibility to);

    /** Another code in place of the one it has; who opened it by that one and is signed in may still read it. For owners. */
    void changeCode(KbId kb);

    /** Takes it from the shelf, or puts it back. For owners. */
    void archive(KbId kb, boolean away);

    /**
     * Lets somebody else change it too. For owners.
     *
     * @param signInName of theirs
     */
    Shared share(KbId kb, String signInName);

    /** They may not change it any more. For owners. */
    void unshare(KbId kb, PersonId editor);

    /** Somebody else is its owner from now on; whoever was may go on changing it. For owners. */
    Shared handOver(KbId kb, String signInName);

    /** It is gone, and all its revisions. For owners. */
    void delete(KbId kb);

    /**
     * A knowledge base and whose it is.
     *
     * @param owner empty for one of the house
     * @param editors who may change it besides
     * @param own whether whoever is asking may say who reads it
     */
    record Entry(KbCard card, Holding holding, Optional<Person> owner, Set<Person> editors, boolean own) {
        public Entry {
            editors = Set.copyOf(editors);
        }
    }

    /** What came of describing one. */
    enum Described {
        DONE,
        /** It said all of that already. */
        NOTHING_NEW,
        /** Somebody published meanwhile, more than once. */
        BUSY
    }

    /** What came of sharing one. */
    enum Shared {
        DONE,
        /** Nobody signs in by that name. */
        NOBODY,
        /** They are a learner: an administrator has to make them a teacher first. */
        NO_TEACHER
    }
}
