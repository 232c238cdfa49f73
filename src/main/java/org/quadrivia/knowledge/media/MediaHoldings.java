package org.quadrivia.knowledge.media;

import java.util.Set;
import org.quadrivia.knowledge.KbId;

/** Tells which files are kept with a knowledge base. Data may name files that never came with it. */
public interface MediaHoldings {
    /** Returns the files that are kept with the knowledge base. Cheap enough to be called for each page. */
    Set<MediaName> files(KbId kb);

    /** Returns whether a file is kept with the knowledge base. */
    default boolean holds(KbId kb, MediaName file) {
        return files(kb).contains(file);
    }
}
