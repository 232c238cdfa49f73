package org.quadrivia.knowledge.picture;

import org.quadrivia.knowledge.KbId;

/**
 * Decides whether pages show the pictures that the data of a knowledge base names. Browsers fetch these pictures from other
 * servers, which then learn that somebody looks at them. Therefore only the person responsible for the knowledge base may allow it.
 */
public interface PicturePermission {
    /** Returns whether pages may show the pictures of a knowledge base. */
    boolean allowed(KbId kb);

    /** Returns whether any knowledge base may show pictures. */
    boolean anywhere();
}
