package org.quadrivia.storage.jdbc;

import java.util.function.Supplier;
import org.quadrivia.Messages;
import org.quadrivia.backup.BackupUnusable;
import org.quadrivia.storage.DataFolderUnusable;

/** Turns failures to open a database into a single line that says what failed, and where. */
final class ConnectionFailures {
    private ConnectionFailures() {}

    /**
     * Runs work on the database.
     *
     * @throws DataFolderUnusable if the work fails; the message contains the innermost cause
     * @throws BackupUnusable if the work says so of a backup
     */
    static <T> T to(DatabaseAddress address, Supplier<T> work) {
        return run(address, work, "storage.unopened");
    }

    /** Runs work that leaves the database unchanged if it fails, and says so in the message. */
    static <T> T unchanged(DatabaseAddress address, Supplier<T> work) {
        return run(address, work, "storage.unchanged");
    }

    private static <T> T run(DatabaseAddress address, Supplier<T> work, String words) {
        try {
            return work.get();
        } catch (DataFolderUnusable | BackupUnusable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DataFolderUnusable(Messages.text(words, address.place(), cause(e)), e);
        }
    }

    /** Returns the first line of the innermost message. */
    private static String cause(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage() == null ? innermost.getClass().getSimpleName() : innermost.getMessage();
        return message.lines().findFirst().orElse(message).strip();
    }
}
