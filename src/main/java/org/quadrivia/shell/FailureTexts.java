package org.quadrivia.shell;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.storage.StorageFailure;
import org.springframework.security.access.AccessDeniedException;

/** Finds out what people may be told about a failure. */
final class FailureTexts {
    private static final int MAX_DEPTH = 20;

    private FailureTexts() {}

    /** Returns the storage failure among the causes; empty if there is none. */
    static Optional<StorageFailure> ofStorage(@Nullable Throwable failure) {
        return causes(failure)
                .filter(StorageFailure.class::isInstance)
                .map(StorageFailure.class::cast)
                .findFirst();
    }

    /** Returns whether somebody asked for something they may not do, which is not an error of the program. */
    static boolean ofRights(@Nullable Throwable failure) {
        return causes(failure).anyMatch(AccessDeniedException.class::isInstance);
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .limit(MAX_DEPTH);
    }
}
