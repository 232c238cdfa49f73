package org.quadrivia.knowledge;

/**
 * Decides who may read which knowledge base. Implementations take the current person from the request. A knowledge base that
 * somebody may not read is treated as if it did not exist for them. The checks are cheap enough to run on each request.
 */
public interface ReadAccess {
    /** Returns whether the current person may read it; true outside a request, when the server works on its own. */
    boolean mayRead(KbId kb);

    /**
     * Returns whether everybody may read it, regardless of who is asking. Only such a knowledge base is mentioned to people
     * who have not asked for it by name.
     */
    default boolean isPublic(KbId kb) {
        return true;
    }

    /** Returns whether the current person teaches with it, and so may see what learners find out. */
    default boolean mayChange(KbId kb) {
        return false;
    }
}
