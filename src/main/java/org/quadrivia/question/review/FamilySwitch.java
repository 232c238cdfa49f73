package org.quadrivia.question.review;

import java.time.Instant;
import java.util.Optional;
import org.quadrivia.account.PersonId;

/**
 * A family that a knowledge base does without.
 *
 * @param by who switched it off; empty where their account is gone
 */
public record FamilySwitch(String family, Optional<PersonId> by, Instant at) {}
