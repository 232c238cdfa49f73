package org.quadrivia.authoring.access;

import java.util.Set;
import org.quadrivia.knowledge.KbId;

/** The current request, if any. */
public interface CurrentRequest {
    /** Returns whether a request is being handled; false if the server acts on its own. */
    boolean underWay();

    /** Returns what this browser has opened by codes; empty outside of requests. */
    Set<KbId> opened();

    /** Remembers a knowledge base as opened, for as long as the browser session lasts. */
    void open(KbId kb);
}
