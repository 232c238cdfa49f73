package org.quadrivia.question.rdf.makers;

import org.quadrivia.question.rdf.family.FamilyFile;

/** Decides whether a bank already has the maximum number of items with a stem. */
public interface StemLimit {
    /** A limit that is never reached. */
    StemLimit NONE = (family, stem) -> false;

    /** Whether further items of this family with this stem would be dropped. */
    boolean reached(FamilyFile family, String stem);
}
