package org.quadrivia.knowledge;

import java.util.Optional;

/**
 * Keeps people from looking up what they are being examined on. Whoever shows or hands out what a knowledge base says asks this
 * first; who is asking it knows from the request. Cheap enough to be asked for each.
 */
public interface ExamLock {
    /** The address of an exam on that knowledge base that whoever is asking sits at; empty where there is none. */
    Optional<String> exam(KbId kb);
}
