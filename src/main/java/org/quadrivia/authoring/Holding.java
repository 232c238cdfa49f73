package org.quadrivia.authoring;

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
 * @param owner empty for one of the house, which any teacher may change
 * @param editors may change it besides
 * @param code opens it where {@link Visibility#CODE} asks for one; it has one always, so that the same is there again
 * @param archived taken from the shelf: only those who may change it read it
 */
public record Holding(
        KbId kb, Optional<PersonId> owner, Set<PersonId> editors, Visibility visibility, Code code, boolean archived) {
    public Holding {
        editors = Set.copyOf(editors);
    }

    /** As long as nobody said otherwise: everybody may read it. */
    static Holding ofTheHouse(KbId kb) {
        return new Holding(kb, Optional.empty(), Set.of(), Visibility.PUBLIC, Code.random(), false);
    }

    /** A new one. */
    public static Holding of(KbId kb, PersonId owner, Visibility visibility) {
        return new Holding(kb, Optional.of(owner), Set.of(), visibility, Code.random(), false);
    }

    /** Whether everybody may read it. */
    boolean open() {
        return visibility == Visibility.PUBLIC && !archived;
    }

    /** Whether they may change what it says. */
    public boolean changedBy(Person person) {
        return teaches(person) && (owner.isEmpty() || editors.contains(person.id())) || ownedBy(person);
    }

    /** Whether they may say who reads it, and delete it. */
    public boolean ownedBy(Person person) {
        boolean own = owner.filter(person.id()::equals).isPresent();
        return !person.locked() && (person.role() == Role.ADMINISTRATOR || own && teaches(person));
    }

    public Holding with(Visibility other) {
        return new Holding(kb, owner, editors, other, code, archived);
    }

    public Holding withEditors(Set<PersonId> others) {
        return new Holding(kb, owner, others, visibility, code, archived);
    }

    public Holding with(Code other) {
        return new Holding(kb, owner, editors, visibility, other, archived);
    }

    /** Somebody else's; whoever was its owner is among the editors. */
    public Holding handedTo(PersonId other) {
        Set<PersonId> all = new HashSet<>(editors);
        owner.ifPresent(all::add);
        all.remove(other);
        return new Holding(kb, Optional.of(other), all, visibility, code, archived);
    }

    public Holding archived(boolean now) {
        return new Holding(kb, owner, editors, visibility, code, now);
    }

    private static boolean teaches(Person person) {
        return !person.locked() && person.role() != Role.LEARNER;
    }
}
