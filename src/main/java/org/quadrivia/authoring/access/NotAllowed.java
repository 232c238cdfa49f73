package org.quadrivia.authoring.access;

import org.springframework.security.access.AccessDeniedException;

/** Whoever asked may not do that. Pages ask before they offer it, so that nobody meets this who goes the usual way. */
public final class NotAllowed extends AccessDeniedException {
    private static final long serialVersionUID = 1;

    public NotAllowed(String what) {
        super(what);
    }
}
