package org.quadrivia.authoring.access;

import org.springframework.security.access.AccessDeniedException;

/** The current person may not do this. Pages check before they offer an action, so nobody should see this in normal use. */
public final class AccessRefused extends AccessDeniedException {
    private static final long serialVersionUID = 1;

    public AccessRefused(String what) {
        super(what);
    }
}
