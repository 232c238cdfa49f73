package org.quadrivia.knowledge;

/**
 * Says who may read which knowledge base; who is asking, it knows from the request. What it keeps from somebody is to them as if it
 * were not there. Cheap enough to be asked for each request.
 */
public interface Readers {
    /** Whether whoever is asking may read it; true where nobody is asking, but the server works by itself. */
    boolean mayRead(KbId kb);

    /** Whether everybody may read it, whoever is asking: only such a one is spoken of where nobody asked for it by name. */
    default boolean isPublic(KbId kb) {
        return true;
    }

    /** Whether whoever is asking teaches with it, and so may see what learners find out. */
    default boolean mayChange(KbId kb) {
        return false;
    }
}
