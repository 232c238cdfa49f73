package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.backup.BackupUnusable;
import org.quadrivia.storage.DataFolderUnusable;

class ConnectionFailuresTest {
    @TempDir
    private Path data;

    @Test
    void aBadBackupIsNotReportedAsABadDatabase() {
        assertThatThrownBy(() -> ConnectionFailures.to(DatabaseAddress.h2(data), () -> {
                    throw new BackupUnusable("people/all is damaged");
                }))
                .isInstanceOf(BackupUnusable.class)
                .hasMessage("people/all is damaged");
    }

    @Test
    void anyOtherFailureNamesTheDatabaseAndTheCause() {
        assertThatThrownBy(() -> ConnectionFailures.to(DatabaseAddress.h2(data), () -> {
                    throw new IllegalStateException(new IllegalArgumentException("no such driver"));
                }))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContainingAll("people", "no such driver");
    }
}
