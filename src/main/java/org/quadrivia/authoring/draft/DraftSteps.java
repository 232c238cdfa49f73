package org.quadrivia.authoring.draft;

import java.util.Optional;

/**
 * The steps next to the present state of a draft.
 *
 * @param undo what the last step did; empty if there is none
 * @param redo what the step does that was undone last; empty if none was undone since the last edit
 */
public record DraftSteps(Optional<String> undo, Optional<String> redo) {}
