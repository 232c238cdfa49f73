package org.quadrivia.question.rdf.makers;

import org.quadrivia.question.rdf.family.FamilyFile;

/** Says whether a bank already has as many items with a stem as it may have. */
public interface StemLimit {
    /** A limit that is never reached. */
    StemLimit NONE = (family, stem) -> false;

    /** Whether further items of this family with this stem would be dropped. */
    boolean reached(FamilyFile family, String stem);
}
