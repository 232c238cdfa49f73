package org.quadrivia.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes sets of questions in one format. */
public interface QuestionWriter {
    /** Returns why the format cannot hold the question; empty if it can. */
    default Optional<LeftOut.Reason> obstacle(SetQuestion question) {
        return Optional.empty();
    }

    /**
     * Writes a whole file. The stream is flushed and stays open.
     *
     * @param set questions without an obstacle
     */
    void write(QuestionSet set, OutputStream out) throws IOException;
}
