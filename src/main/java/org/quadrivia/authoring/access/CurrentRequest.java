package org.quadrivia.authoring.access;

import java.util.Set;
import org.quadrivia.knowledge.KbId;

/** The request that is being answered, if any. */
public interface CurrentRequest {
    /** Whether somebody is asking; false where the server works by itself. */
    boolean underWay();

    /** What this browser opened by codes; nothing where nobody is asking. */
    Set<KbId> opened();

    /** Remembers that for as long as the browser is open. */
    void open(KbId kb);
}
