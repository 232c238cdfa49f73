package org.quadrivia.authoring.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.fetching.FetchedSource;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * What an import reads.
 *
 * @param folder holds the files
 * @param place a file, or a folder of files
 * @param size of the files in bytes
 * @param next the table of which this is the next version; null for none
 * @param fetched what is fetched from another server first; null for nothing
 * @param renewal the knowledge base in which this takes the place of what was fetched before; null for none
 */
record ImportSource(
        Path folder,
        Path place,
        long size,
        @Nullable KeptTable next,
        @Nullable FetchedSource fetched,
        @Nullable Renewal renewal) {
    /** @param base the person's draft when the import began */
    record Renewal(KbId kb, Snapshot base) {}

    static ImportSource files(Path folder, Path place, long size, @Nullable KeptTable next) {
        return new ImportSource(folder, place, size, next, null, null);
    }

    static ImportSource fetched(Path folder, FetchedSource fetched, @Nullable Renewal renewal) {
        return new ImportSource(folder, folder, 0, null, fetched, renewal);
    }
}
