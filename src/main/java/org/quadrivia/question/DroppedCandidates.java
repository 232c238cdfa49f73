package org.quadrivia.question;

import org.jspecify.annotations.Nullable;

/**
 * Candidates that did not become items, or a family that stopped early.
 *
 * @param family name of the family; the name of its file if its query was stopped
 * @param reason null if the family's query was stopped
 * @param text the reason as people read it
 * @param count number of candidates; 1 for a family that stopped
 */
public record DroppedCandidates(String family, @Nullable DropReason reason, String text, int count) {}
