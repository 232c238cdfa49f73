package org.quadrivia.storage.jdbc;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.quadrivia.storage.StorageFailure;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;

/** Tells failures of the database from bugs, and from answers such as "there is one already". */
final class DatabaseFailures {
    private static final Set<Class<?>> ANSWERS = Set.of(
            DataIntegrityViolationException.class,
            OptimisticLockingFailureException.class,
            IncorrectResultSizeDataAccessException.class,
            InvalidDataAccessApiUsageException.class,
            InvalidDataAccessResourceUsageException.class);

    /** PostgreSQL's state disk_full. */
    private static final String DISK_FULL = "53100";

    /** Prefixes of SQL states: connection, resources, operator intervention, system error, internal error. */
    private static final Set<String> BROKEN = Set.of("08", "53", "57P", "58", "XX");

    private static final Set<String> FULL =
            Set.of("no space left", "file too large", "disk quota exceeded", "not enough space");

    private DatabaseFailures() {}

    /** Returns the failure behind an exception; empty if the database did not fail. */
    static Optional<StorageFailure> of(RuntimeException thrown) {
        return causes(thrown).anyMatch(DatabaseFailures::isFailure)
                ? Optional.of(new StorageFailure(kind(thrown), thrown))
                : Optional.empty();
    }

    /** Returns whether an exception says that the disk is full. */
    static boolean saysFull(Throwable thrown) {
        return causes(thrown).anyMatch(DatabaseFailures::isFull);
    }

    private static boolean isFailure(Throwable cause) {
        return cause instanceof TransactionException
                || cause instanceof SQLException sql && isBroken(sql)
                || cause instanceof DataAccessException
                        && ANSWERS.stream().noneMatch(answer -> answer.isInstance(cause));
    }

    /**
     * Returns whether the database itself is at fault, whatever it calls the problem: H2 reports a check constraint that it
     * cannot evaluate as a violated one.
     */
    private static boolean isBroken(SQLException sql) {
        return sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLTransientConnectionException
                || sql instanceof SQLRecoverableException
                || sql instanceof JdbcException && sql.getErrorCode() == ErrorCode.CHECK_CONSTRAINT_INVALID
                || BROKEN.stream().anyMatch(String.valueOf(sql.getSQLState())::startsWith);
    }

    private static StorageFailure.Kind kind(Throwable thrown) {
        return saysFull(thrown) ? StorageFailure.Kind.FULL : StorageFailure.Kind.UNAVAILABLE;
    }

    private static boolean isFull(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())
                || FULL.stream().anyMatch(message::contains);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
