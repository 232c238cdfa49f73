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
 * The record of who owns, edits and reads a knowledge base.
 *
 * @param owner empty for a house knowledge base, which any teacher may change if it is public
 * @param editors others who may change it
 * @param code opens it if the visibility is {@link Visibility#CODE}. Always present, so that the code stays the same if the
 *     visibility is changed and changed back
 * @param archived whether it is put away: only those who may change it can read it
 * @param underWay when storing or deleting its quads began. Until that is done, nobody has access; empty
 *     if nothing is in progress
 * @param pictures whether its pages show pictures that the data names, which browsers fetch from other servers
 */
public record AccessRights(
        KbId kb,
        Optional<PersonId> owner,
        Set<PersonId> editors,
        Visibility visibility,
        JoinCode code,
        boolean archived,
        Optional<Instant> underWay,
        boolean pictures) {
    public AccessRights {
        editors = Set.copyOf(editors);
    }

    /** Creates rights with nothing in progress, and without pictures. */
    public AccessRights(
            KbId kb,
            Optional<PersonId> owner,
            Set<PersonId> editors,
            Visibility visibility,
            JoinCode code,
            boolean archived) {
        this(kb, owner, editors, visibility, code, archived, Optional.empty(), false);
    }

    /** Returns the rights of a shipped knowledge base for which none is recorded: public, without an owner. */
    static AccessRights ofTheHouse(KbId kb) {
        return new AccessRights(kb, Optional.empty(), Set.of(), Visibility.PUBLIC, JoinCode.random(), false);
    }

    /** Returns the rights of any other knowledge base for which none is recorded: for administrators only. */
    static AccessRights unrecorded(KbId kb) {
        return new AccessRights(kb, Optional.empty(), Set.of(), Visibility.PRIVATE, JoinCode.random(), false);
    }

    /** Returns the rights of a new knowledge base. */
    public static AccessRights of(KbId kb, PersonId owner, Visibility visibility) {
        return new AccessRights(kb, Optional.of(owner), Set.of(), visibility, JoinCode.random(), false);
    }

    /** Returns whether everybody may read it. */
    boolean open() {
        return visibility == Visibility.PUBLIC && !archived && underWay.isEmpty();
    }

    /** Returns whether a person may change its content; nobody may while it is under way. */
    public boolean changedBy(Person person) {
        boolean theirs = owner.isEmpty() && visibility == Visibility.PUBLIC || editors.contains(person.id());
        return underWay.isEmpty() && teaches(person) && theirs || ownedBy(person);
    }

    /** Returns whether a person may decide who reads it, and delete it: its owner, if still a teacher, or an administrator. */
    public boolean ownedBy(Person person) {
        boolean own = owner.filter(person.id()::equals).isPresent();
        return underWay.isEmpty()
                && !person.locked()
                && (person.role() == Role.ADMINISTRATOR || own && teaches(person));
    }

    public AccessRights with(Visibility other) {
        return new AccessRights(kb, owner, editors, other, code, archived, underWay, pictures);
    }

    public AccessRights withEditors(Set<PersonId> others) {
        return new AccessRights(kb, owner, others, visibility, code, archived, underWay, pictures);
    }

    public AccessRights with(JoinCode other) {
        return new AccessRights(kb, owner, editors, visibility, other, archived, underWay, pictures);
    }

    /** Returns it with another owner. The previous owner becomes an editor. */
    public AccessRights handedTo(PersonId other) {
        Set<PersonId> all = new HashSet<>(editors);
        owner.ifPresent(all::add);
        all.remove(other);
        return new AccessRights(kb, Optional.of(other), all, visibility, code, archived, underWay, pictures);
    }

    public AccessRights archived(boolean now) {
        return new AccessRights(kb, owner, editors, visibility, code, now, underWay, pictures);
    }

    public AccessRights withPictures(boolean shown) {
        return new AccessRights(kb, owner, editors, visibility, code, archived, underWay, shown);
    }

    private static boolean teaches(Person person) {
        return !person.locked() && person.role() != Role.LEARNER;
    }
}
