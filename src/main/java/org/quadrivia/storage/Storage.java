package org.quadrivia.storage;

import java.util.function.Supplier;

/**
 * The database of people's data, which features use from their {@code jdbc} packages. Once {@link #write} has returned, its
 * result survives the end of the process, however the process ends. Thread-safe.
 */
public interface Storage {
    /**
     * Runs the work in a transaction, which is rolled back if the work throws. Within another transaction, it joins that one.
     *
     * @throws StorageFailure if the database does not accept the work; nothing of it is stored then
     */
    <T> T write(Supplier<T> work);

    /**
     * Runs work that only reads.
     *
     * @throws StorageFailure if the database does not answer
     */
    <T> T read(Supplier<T> work);
}
