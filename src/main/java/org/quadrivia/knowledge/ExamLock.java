package org.quadrivia.knowledge;

import java.util.Optional;

/**
 * Keeps people from looking up what they are being examined on. Code that shows or hands out the contents of a knowledge base
 * calls it first. The implementation takes the current person from the request. It is cheap enough to be called on each
 * request.
 */
public interface ExamLock {
    /** Returns the address of the exam on that knowledge base that the current person is taking; empty if there is none. */
    Optional<String> exam(KbId kb);
}
