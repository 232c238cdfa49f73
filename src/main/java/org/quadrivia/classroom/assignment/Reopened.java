package org.quadrivia.classroom.assignment;

import java.time.Instant;
import java.util.Optional;
import org.quadrivia.account.PersonId;

/**
 * An assignment that was opened again for one learner.
 *
 * @param due the learner's own due date; empty if they have none
 * @param moreAttempts how many attempts they have beyond those of the class
 */
public record Reopened(PersonId person, Optional<Instant> due, int moreAttempts) {}
