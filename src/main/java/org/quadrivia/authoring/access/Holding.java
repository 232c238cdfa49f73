package org.quadrivia.authoring.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.knowledge.KbId;

/**
 * Whose a knowledge base is and who may read it.
 *
 * @param owner empty for one of the house, which any teacher may change where everybody may read it
 * @param editors may change it besides
 * @param code opens it where {@link Visibility#CODE} asks for one; it has one always, so that the same is there again
 * @param archived taken from the shelf: only those who may change it read it
 * @param underWay since when its quads are being stored or deleted: until that is done it is nobody's; empty for one that is there
 */
public record Holding(
        KbId kb,
        Optional<PersonId> owner,
        Set<PersonId> editors,
        Visibility visibility,
        Code code,
        boolean archived,
        Optional<Instant> underWay) {
    public Holding {
        editors = Set.copyOf(editors);
    }

    /** Of one that is there. */
    public Holding(
            KbId kb,
            Optional<PersonId> owner,
            Set<PersonId> editors,
            Visibility visibility,
            Code code,
            boolean archived) {
        this(kb, owner, editors, visibility, code, archived, Optional.empty());
    }

    /** Of what was shipped, as long as nobody said otherwise: everybody may read it. */
    static Holding ofTheHouse(KbId kb) {
        return new Holding(kb, Optional.empty(), Set.of(), Visibility.PUBLIC, Code.random(), false);
    }

    /** Of one that somebody made and nothing is recorded of: administrators only. */
    static Holding unrecorded(KbId kb) {
        return new Holding(kb, Optional.empty(), Set.of(), Visibility.PRIVATE, Code.random(), false);
    }

    /** A new one. */
    public static Holding of(KbId kb, PersonId owner, Visibility visibility) {
        return new Holding(kb, Optional.of(owner), Set.of(), visibility, Code.random(), false);
    }

    /** Whether everybody may read it. */
    boolean open() {
        return visibility == Visibility.PUBLIC && !archived && underWay.isEmpty();
    }

    /** Whether they may change what it says. */
    public boolean changedBy(Person person) {
        boolean theirs = owner.isEmpty() && visibility == Visibility.PUBLIC || editors.contains(person.id());
        return underWay.isEmpty() && teaches(person) && theirs || ownedBy(person);
    }

    /** Whether they may say who reads it, and delete it. */
    public boolean ownedBy(Person person) {
        boolean own = owner.filter(person.id()::equals).isPresent();
        return underWay.isEmpty()
                && !person.locked()
                && (person.role() == Role.ADMINISTRATOR || own && teaches(person));
    }

    public Holding with(Visibility other) {
        return new Holding(kb, owner, editors, other, code, archived, underWay);
    }

    public Holding withEditors(Set<PersonId> others) {
        return new Holding(kb, owner, others, visibility, code, archived, underWay);
    }

    public Holding with(Code other) {
        return new Holding(kb, owner, editors, visibility, other, archived, underWay);
    }

    /** Somebody else's; whoever was its owner is among the editors. */
    public Holding handedTo(PersonId other) {
        Set<PersonId> all = new HashSet<>(editors);
        owner.ifPresent(all::add);
        all.remove(other);
        return new Holding(kb, Optional.of(other), all, visibility, code, archived, underWay);
    }

    public Holding archived(boolean now) {
        return new Holding(kb, owner, editors, visibility, code, now, underWay);
    }

    private static boolean teaches(Person person) {
        return !person.locked() && person.role() != Role.LEARNER;
    }
}
