package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.SmallDisk;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disk without room: a small one in memory, which takes the right to mount it. */
class FullDiskTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private SmallDisk disk;
    private ConfigurableApplicationContext context;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.at(folder);
        context = TestDatabase.open(Map.of("quadrivia.data", folder.toString()));
        context.getBean(Storage.class).read(this::count);
    }

    @AfterEach
    void unmount() throws Exception {
        if (context != null) {
            context.close();
        }
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void aFullDiskIsReportedAndLosesNothing() throws IOException {
        int before = writeUntilFull();
        disk.fill();

        assertThatThrownBy(() -> write("while full"))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StorageFailure.Kind.FULL));
        disk.free();
        write("after");

        assertThat(count()).isEqualTo(before + 1);
    }

    /** Returns how many were acknowledged. */
    private int writeUntilFull() throws IOException {
        disk.fill();
        int written = 0;
        try {
            while (written < 100_000) {
                write("row " + written);
                written++;
            }
        } catch (StorageFailure full) {
            disk.free();
        }
        return written;
    }

    private int write(String name) {
        return context.getBean(Storage.class)
                .write(() -> context.getBean(JdbcClient.class)
                        .sql("insert into setting (setting_name, setting_value) values (?, ?)")
                        .params(name, "x".repeat(200))
                        .update());
    }

    private int count() {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from setting")
                .query(Integer.class)
                .single();
    }
}
