package org.quadrivia.linkeddata.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;

/**
 * The limits on one query.
 *
 * @param time from the start of the query to the complete answer
 * @param rows most rows of an answer, or triples if it is a graph
 * @param bytes most bytes of an answer
 */
public record Limits(Duration time, int rows, int bytes) {
    void write(DataOutput out) throws IOException {
        out.writeLong(time.toMillis());
        out.writeInt(rows);
        out.writeInt(bytes);
    }

    static Limits read(DataInput in) throws IOException {
        return new Limits(Duration.ofMillis(in.readLong()), in.readInt(), in.readInt());
    }
}
