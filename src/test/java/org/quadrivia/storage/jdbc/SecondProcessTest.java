package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.TestDatabase;

class SecondProcessTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aHeldFolderOpensNoDatabase() {
        try (DataFolder held = DataFolder.hold(folder)) {
            assertThatThrownBy(() -> TestDatabase.open(Map.of("quadrivia.data", folder.toString())))
                    .hasStackTraceContaining(
                            "Process " + ProcessHandle.current().pid() + " is using the data folder");

            assertThat(held.path().resolve("people")).doesNotExist();
        }
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefused() {
        assertThatThrownBy(() -> TestDatabase.open(
                        Map.of("quadrivia.data", folder.toString(), "quadrivia.database.url", "mysql://secret@db/x")))
                .hasStackTraceContaining("quadrivia.database.url must be the JDBC URL of a PostgreSQL database")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void anAddressIsShownWithoutItsParameters() {
        DatabaseAddress address = new DatabaseAddress("jdbc:postgresql://db/quiz?password=secret", "ada", "secret");

        assertThat(address.place()).isEqualTo("jdbc:postgresql://db/quiz");
        assertThat(address).hasToString("jdbc:postgresql://db/quiz");
    }
}
