package org.quadrivia.shell;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.storage.StorageFailure;

/** What people can be told of a failure. */
final class Failures {
    private static final int DEEPEST = 20;

    private Failures() {}

    /** The database's part in it; empty where it has none. */
    static Optional<StorageFailure> ofStorage(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .limit(DEEPEST)
                .filter(StorageFailure.class::isInstance)
                .map(StorageFailure.class::cast)
                .findFirst();
    }
}
