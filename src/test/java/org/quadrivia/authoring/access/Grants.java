package org.quadrivia.authoring.access;

import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Gives knowledge bases to people, for tests of pages. */
public final class Grants {
    private Grants() {}

    /** Everybody's. */
    public static void open(AccessControl access, KbId kb) {
        access.change(kb, rights -> rights.with(Visibility.PUBLIC));
    }

    public static void give(AccessControl access, KbId kb, PersonId owner, Visibility visibility) {
        access.change(
                kb, rights -> new AccessRights(kb, Optional.of(owner), Set.of(), visibility, rights.code(), false));
    }
}
