package org.quadrivia.authoring;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbDetails;
import org.quadrivia.knowledge.KbId;

/**
 * Files that teachers bring, on their way to a knowledge base: read and looked over in the background, published only when they say
 * so. Until then nothing is stored; what nobody comes back to for half an hour is let go.
 */
public interface Imports {
    /**
     * Begins with these files in place of whatever the same person has begun before. The files are taken: they are gone in the end.
     *
     * @param files at least one
     * @return the import's id
     * @throws NotAllowed if whoever is asking is no teacher
     */
    String begin(List<Brought> files);

    /** How far it is; empty where there is no such import of whoever is asking. */
    Optional<ImportState> state(String id);

    /** Stops it, whatever it is at; nothing is left of it. */
    void cancel(String id);

    /**
     * Makes a knowledge base of it, its owner whoever is asking.
     *
     * @return its name; empty where there is no such import, or it is not ready
     */
    Optional<KbId> publish(String id, KbDetails details, Visibility visibility);

    /** Why a file of that name is not taken, and what to do about it. */
    String whyNot(String name);

    /** How much may be brought at once. */
    Limits limits();

    /**
     * How much may be brought at once.
     *
     * @param megabytes of all files together
     * @param statements in all files together
     * @param endings of the names of files that are taken
     */
    record Limits(int megabytes, long statements, List<String> endings) {}
}
