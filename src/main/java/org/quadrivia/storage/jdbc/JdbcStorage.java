package org.quadrivia.storage.jdbc;

import java.util.function.Supplier;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in transactions, and reports failures as those of {@code storage}. */
final class JdbcStorage implements Storage {
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final DatabaseWatch watch;
    private final Runnable forgetConnections;

    /**
     * @param watch is informed of how work ends; while it reports that the database is away, the database is not called
     * @param forgetConnections run after a failure, because a file that could not be written is closed, and only a new
     *     connection opens it again
     */
    JdbcStorage(PlatformTransactionManager transactions, DatabaseWatch watch, Runnable forgetConnections) {
        this.watch = watch;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.forgetConnections = forgetConnections;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return run(writing, work);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return run(reading, work);
    }

    @SuppressWarnings("NullAway") // the result is exactly what the work returns, null or not
    private <T> T run(TransactionTemplate transaction, Supplier<T> work) {
        boolean outermost = !TransactionSynchronizationManager.isActualTransactionActive();
        if (outermost && watch.isAway()) {
            throw new StorageFailure(StorageFailure.Kind.UNAVAILABLE, new IllegalStateException("it is away"));
        }
        boolean writes = !transaction.isReadOnly();
        try {
            T result = transaction.execute(status -> work.get());
            if (outermost && writes) {
                watch.stored();
            }
            return result;
        } catch (RuntimeException e) {
            throw DatabaseFailures.of(e)
                    .map(failure -> {
                        forgetConnections.run();
                        watch.failed(failure, writes);
                        return (RuntimeException) failure;
                    })
                    .orElse(e);
        }
    }
}
