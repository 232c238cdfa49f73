package org.quadrivia.knowledge.rdf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quadrivia.Messages;
import org.quadrivia.storage.DataFolderUnusable;

/**
 * Checks whether a disk has room for writing to a store. TDB2 maps its files into memory. If the disk is full under such a
 * map, the result is not an exception but a fault of the machine. So the room is checked before, not found out by writing.
 */
public final class DiskRoom {
    private static final long MEGABYTE = 1 << 20;
    /** Bytes: about eight times what the shipped ontology takes, so that the change and the copies that the store makes fit. */
    private static final long LEAST = 16 * MEGABYTE;
    /** Bytes: twice what a quad takes in the six indexes, the node table and the journal. */
    private static final long PER_QUAD = 2048;

    private DiskRoom() {}

    /** @throws DataFolderUnusable if the disk under the folder may be too full to take that many quads */
    public static void require(Path folder, long quads) {
        require(folder, usable(folder), LEAST + PER_QUAD * quads);
    }

    /** Returns whether the disk under the folder has room for that many more bytes. */
    static boolean isFor(Path folder, long bytes) {
        return usable(folder) > LEAST + bytes;
    }

    public static void require(Path folder, long usable, long needed) {
        if (usable < needed) {
            IOException full = new IOException(folder + ": " + usable + " bytes left of " + needed);
            throw new DataFolderUnusable(
                    Messages.text("store.full", folder, megabytes(usable), megabytes(needed + MEGABYTE - 1)), full);
        }
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            // Some file systems cannot tell; then only writing shows it
            return Long.MAX_VALUE;
        }
    }

    private static long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
