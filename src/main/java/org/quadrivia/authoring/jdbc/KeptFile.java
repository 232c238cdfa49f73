package org.quadrivia.authoring.jdbc;

import java.time.Instant;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.MediaKind;
import org.quadrivia.knowledge.media.MediaName;

/**
 * A file that is kept with a knowledge base, without its contents.
 *
 * @param size in bytes
 * @param brought when it was last brought
 */
public record KeptFile(KbId kb, MediaName name, MediaKind kind, long size, Instant brought) {}
