package org.quadrivia.storage;

import java.util.function.Supplier;

/**
 * The database of people's data, as features use it from their {@code jdbc} packages. What has returned from {@link #write}
 * survives the end of the process, however it ends. Safe for many threads.
 */
public interface Storage {
    /**
     * Runs the work in one transaction, which is rolled back where it throws. Within another it joins that one.
     *
     * @throws StorageFailure where the database does not take it: nothing of it is stored then
     */
    <T> T write(Supplier<T> work);

    /**
     * Runs work that only reads.
     *
     * @throws StorageFailure where the database does not answer
     */
    <T> T read(Supplier<T> work);
}
