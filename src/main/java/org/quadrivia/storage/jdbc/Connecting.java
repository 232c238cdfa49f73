package org.quadrivia.storage.jdbc;

import java.util.function.Supplier;
import org.quadrivia.Messages;
import org.quadrivia.storage.DataFolderUnusable;

/** Turns what goes wrong when a database is first opened into one line that says what, and where. */
final class Connecting {
    private Connecting() {}

    /** @throws DataFolderUnusable with the innermost cause in words, where the work fails */
    static <T> T to(DatabaseAddress address, Supplier<T> work) {
        return run(address, work, "storage.unopened");
    }

    /** The same of work that fails without a trace in the database. */
    static <T> T unchanged(DatabaseAddress address, Supplier<T> work) {
        return run(address, work, "storage.unchanged");
    }

    private static <T> T run(DatabaseAddress address, Supplier<T> work, String words) {
        try {
            return work.get();
        } catch (DataFolderUnusable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DataFolderUnusable(Messages.text(words, address.place(), cause(e)), e);
        }
    }

    /** The first line of the innermost message. */
    private static String cause(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage() == null ? innermost.getClass().getSimpleName() : innermost.getMessage();
        return message.lines().findFirst().orElse(message).strip();
    }
}
