package org.quadrivia.authoring.editing.media;

import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.media.MediaKind;
import org.quadrivia.knowledge.media.MediaName;

/**
 * A picture or a sound of a thing, in a draft.
 *
 * @param graph where it is stated that the thing has it
 * @param where the name of that graph
 * @param here whether the file is kept with the knowledge base; false if only the data names it
 */
public record AttachedMedia(
        MediaName name, MediaKind kind, MediaWords words, EntityId graph, String where, boolean here) {}
