package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disk without room: a small one in memory, which takes the right to mount it. */
class FullDiskTest {
    private static final int DISK = 4 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path disk;

    private ConfigurableApplicationContext context;

    @BeforeEach
    void mount() throws Exception {
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk.toString()),
                "Skipped: a full disk is tried on a small one in memory, which only root may mount");
        context = TestDatabase.open(Map.of("quadrivia.data", disk.toString()));
    }

    @AfterEach
    void unmount() throws Exception {
        if (context != null) {
            context.close();
            run("umount", disk.toString());
        }
    }

    @Test
    void isToldAndNothingIsLostAndAllGoesOnWhenThereIsRoomAgain() throws IOException {
        int before = writeUntilFull();
        Path filler = fill();

        assertThatThrownBy(() -> write("while full"))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StorageFailure.Kind.FULL));
        Files.delete(filler);
        write("after");

        assertThat(count()).isEqualTo(before + 1);
    }

    /** Returns how many were acknowledged. */
    private int writeUntilFull() throws IOException {
        fill();
        int written = 0;
        try {
            while (written < 100_000) {
                write("row " + written);
                written++;
            }
        } catch (StorageFailure full) {
            Files.delete(disk.resolve("filler"));
        }
        return written;
    }

    /** Takes what room there is. */
    private Path fill() throws IOException {
        Path filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            for (int i = 0; i < DISK; i += 1024) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            // As meant
        }
        return filler;
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

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
