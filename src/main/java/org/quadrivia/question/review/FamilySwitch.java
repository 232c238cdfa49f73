package org.quadrivia.question.review;

import java.time.Instant;
import java.util.Optional;
import org.quadrivia.account.PersonId;

/**
 * Records that a knowledge base has a question family switched off.
 *
 * @param by who switched it off; empty if their account is gone
 */
public record FamilySwitch(String family, Optional<PersonId> by, Instant at) {}
