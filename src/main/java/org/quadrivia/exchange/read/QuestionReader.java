package org.quadrivia.exchange.read;

import java.util.List;

/** Reads files of questions in one format. A file is data: nothing in it is run, loaded or shown as markup. */
public interface QuestionReader {
    /** The maximum number of questions in a file. */
    int MOST = 2_000;

    /**
     * Returns the questions in the order of the file, those that cannot be taken included.
     *
     * @param language BCP 47 tag of the texts, where the file does not name it
     */
    List<ReadQuestion> read(byte[] file, String language) throws UnreadableFile;
}
