package org.quadrivia.storage.jdbc;

import java.util.function.Supplier;
import org.quadrivia.Messages;
import org.quadrivia.storage.DataFolderUnusable;

/** Turns what goes wrong when a database is first opened into one line that says what, and where. */
final class Connecting {
    private Connecting() {}

    /** @throws DataFolderUnusable with the innermost cause in words, where the work fails */
    static <T> T to(DatabaseAddress address, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw new DataFolderUnusable(Messages.text("storage.unopened", address.place(), cause(e)), e);
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
