package org.quadrivia.linkeddata.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;

/**
 * How far a query may go.
 *
 * @param time from its start to the whole of its answer
 * @param rows of an answer; triples, of a graph
 * @param bytes of an answer
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
