package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
        disk.fill();
        int first = writeUntilRefused("first");
        disk.free();

        // A refused write may leave room within the file, so that the next write is not refused at once
        disk.fill();
        int second = writeUntilRefused("second");
        disk.free();
        write("after");

        assertThat(count()).isEqualTo(first + second + 1);
    }

    /** Returns how many were acknowledged before one was refused because the disk is full. */
    private int writeUntilRefused(String name) {
        AtomicInteger written = new AtomicInteger();
        assertThatThrownBy(() -> {
                    while (written.get() < 100_000) {
                        write(name + " " + written);
                        written.incrementAndGet();
                    }
                })
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StorageFailure.Kind.FULL));
        return written.get();
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
