package org.quadrivia.storage.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A file system for H2 that repairs the header of a database file before H2 opens it, whoever opens it and for whatever reason:
 * at the start, after a failure of the disk, for a backup. See {@link LastCommit}.
 *
 * <p>A file that another process has open is left alone.
 */
public final class RecoveringFilePath extends FilePathWrapper {
    /** The name of the file system in a URL of H2. */
    static final String SCHEME = "recovering";

    /** Lets H2 find this file system by its name. */
    static void register() {
        FilePath.register(new RecoveringFilePath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        boolean written = exists() && !mode.equals("r");
        FileChannel file = super.open(mode);
        if (written) {
            try (FileLock lock = lock(file)) {
                if (lock != null) {
                    LastCommit.find(file);
                }
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        }
        return file;
    }

    /**
     * Returns null if this or another process has the file open. It locks the channel that H2 gets, because closing another one
     * would free the lock of H2.
     */
    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
