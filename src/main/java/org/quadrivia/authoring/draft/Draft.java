package org.quadrivia.authoring.draft;

import java.time.Instant;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/**
 * What somebody has changed in a knowledge base and not published.
 *
 * @param revision digest of the revision that it changes
 * @param added what it adds, as N-Quads
 * @param removed what it takes away, as N-Quads
 * @param changed when last
 */
public record Draft(KbId kb, PersonId person, String revision, String added, String removed, Instant changed) {
    /** What one may hold, in characters for each of added and removed. */
    public static final int LONGEST = 10_000_000;
}
