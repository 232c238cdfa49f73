package org.quadrivia.table.read;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quadrivia.table.csvw.SourceRow;

/** The rows of a table, one after the other. To be closed. */
public interface RowSource extends AutoCloseable {
    /** Returns the next row; null after the last. */
    @Nullable
    SourceRow next() throws IOException;

    /** Returns what a person should know about the rows read so far. */
    List<String> notes();

    /** Returns which part of the source has been read, from 0 to 1. */
    double share();

    @Override
    void close() throws IOException;
}
