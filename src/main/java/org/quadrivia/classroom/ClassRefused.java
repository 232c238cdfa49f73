package org.quadrivia.classroom;

import org.springframework.security.access.AccessDeniedException;

/** The current person may not do this. Pages check before they offer an action, so nobody should see this in normal use. */
public final class ClassRefused extends AccessDeniedException {
    private static final long serialVersionUID = 1;

    public ClassRefused(String what) {
        super(what);
    }
}
