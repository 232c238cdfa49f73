package org.quadrivia.shell;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.storage.StorageFailure;
import org.springframework.security.access.AccessDeniedException;

/** What people can be told of a failure. */
final class FailureTexts {
    private static final int DEEPEST = 20;

    private FailureTexts() {}

    /** The database's part in it; empty where it has none. */
    static Optional<StorageFailure> ofStorage(@Nullable Throwable failure) {
        return causes(failure)
                .filter(StorageFailure.class::isInstance)
                .map(StorageFailure.class::cast)
                .findFirst();
    }

    /** Whether somebody asked for what they may not do, which is no mistake of ours. */
    static boolean ofRights(@Nullable Throwable failure) {
        return causes(failure).anyMatch(AccessDeniedException.class::isInstance);
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .limit(DEEPEST);
    }
}
