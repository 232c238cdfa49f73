package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.PostgresServer;
import org.quadrivia.storage.SmallDisk;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.quadrivia.storage.TestDatabase;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong with a database is told, counted as down, and over as soon as its cause is: nobody starts the server again. */
@Tag("full")
@ExtendWith(OutputCaptureExtension.class)
class RecoveryTest {
    /** For a hundred requests, each of which would else wait for a connection. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Test
    void aStoppedServerFailsFastAndIsUsedOnceItIsBack(CapturedOutput log) throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            Map<String, Object> settings = new HashMap<>(server.fresh());
            settings.put("quadrivia.database.look", Duration.ofMillis(100));
            try (ConfigurableApplicationContext context = TestDatabase.open(settings)) {
                write(context, "before");
                assertThat(status(context)).isEqualTo(Status.UP);

                server.stop();
                assertThatThrownBy(() -> write(context, "while away")).isInstanceOf(StorageFailure.class);
                assertThatThrownBy(() -> read(context)).isInstanceOf(StorageFailure.class);
                awaitAway(context);
                long begin = System.nanoTime();
                for (int i = 0; i < 100; i++) {
                    assertThatThrownBy(() -> read(context))
                            .isInstanceOf(StorageFailure.class)
                            .hasMessageContaining("The database is not responding");
                }
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AT_ONCE);
                assertThat(status(context)).isEqualTo(Status.DOWN);

                server.startAgain();
                awaitStatus(context, Status.UP);
                write(context, "after");
                assertThat(read(context)).isEqualTo(2);
                assertThat(log.getOut()).containsOnlyOnce("does not answer: nothing is read or stored until it does");
                assertThat(log.getOut()).containsOnlyOnce("stores again");
            }
        }
    }

    @Test
    void aMissingFileIsNotCreatedAndIsUsedOnceItIsBack() throws Exception {
        Path people = folder.resolve("people");
        try (ConfigurableApplicationContext context = TestDatabase.open(
                Map.of("quadrivia.data", folder.toString(), "quadrivia.database.look", Duration.ofMillis(100)))) {
            write(context, "before");
            Path away = Files.move(people, folder.resolve("away"));
            await(() -> {
                context.getBean(ConnectionPool.class).forgetConnections();
                return context.getBean(DatabaseWatch.class).state() == DatabaseWatch.State.AWAY;
            });

            assertThatThrownBy(() -> write(context, "while away")).isInstanceOf(StorageFailure.class);
            assertThat(status(context)).isEqualTo(Status.DOWN);

            assertThat(people.resolve("people.mv.db")).doesNotExist();
            Files.move(away, people);
            awaitStatus(context, Status.UP);
            write(context, "after");
            assertThat(read(context)).isEqualTo(2);
        }
    }

    @Test
    void aDatabaseThatWasShutDownIsReopened() {
        try (ConfigurableApplicationContext context = TestDatabase.open(Map.of("quadrivia.data", folder.toString()))) {
            write(context, "before");

            assertThatThrownBy(() -> context.getBean(Storage.class)
                            .write(() -> context.getBean(JdbcClient.class)
                                            .sql("shutdown immediately")
                                            .update()
                                    + read(context)))
                    .isInstanceOf(StorageFailure.class);

            write(context, "after");
            assertThat(read(context)).isEqualTo(2);
        }
    }

    @Test
    void aFullDiskIsReportedUntilThereIsRoom(CapturedOutput log) throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder);
                ConfigurableApplicationContext context =
                        TestDatabase.open(Map.of("quadrivia.data", folder.toString()))) {
            write(context, "before");
            disk.fill();
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> writeUntilRefused(context))
                        .isInstanceOfSatisfying(
                                StorageFailure.class,
                                failure -> assertThat(failure.kind()).isEqualTo(StorageFailure.Kind.FULL));
            }

            assertThat(status(context)).isEqualTo(Status.DOWN);
            assertThat(log.getOut()).contains("has no room left");

            disk.free();
            write(context, "after");
            assertThat(status(context)).isEqualTo(Status.UP);
        }
    }

    @Test
    void aBrokenCheckIsAFailureAndAViolatedOneIsNot() {
        assertThat(DatabaseFailures.of(violation(ErrorCode.CHECK_CONSTRAINT_INVALID)))
                .isPresent();
        assertThat(DatabaseFailures.of(violation(ErrorCode.CHECK_CONSTRAINT_VIOLATED_1)))
                .isEmpty();
        assertThat(DatabaseFailures.of(violation(ErrorCode.DATABASE_IS_CLOSED))).isPresent();
    }

    @Test
    void aFailureIsReportedEvenIfAnotherTableIsWritable() {
        try (ConfigurableApplicationContext context = TestDatabase.open(Map.of("quadrivia.data", folder.toString()))) {
            assertThatThrownBy(() -> context.getBean(Storage.class).write(() -> {
                        throw violation(ErrorCode.CHECK_CONSTRAINT_INVALID);
                    }))
                    .isInstanceOf(StorageFailure.class);

            assertThat(status(context)).isEqualTo(Status.DOWN);
            write(context, "after");
            assertThat(status(context)).isEqualTo(Status.UP);
        }
    }

    private static DataIntegrityViolationException violation(int code) {
        return new DataIntegrityViolationException(
                "insert", DbException.get(code, "C").getSQLException());
    }

    private static void writeUntilRefused(ConfigurableApplicationContext context) {
        for (int i = 0; i < 100_000; i++) {
            write(context, "row " + System.nanoTime());
        }
    }

    private static void awaitAway(ConfigurableApplicationContext context) throws InterruptedException {
        await(context.getBean(DatabaseWatch.class)::isAway);
    }

    private static void awaitStatus(ConfigurableApplicationContext context, Status status) throws InterruptedException {
        await(() -> status(context).equals(status));
    }

    private static void await(java.util.function.BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 800 && !holds.getAsBoolean(); i++) {
            Thread.sleep(25);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    private static Status status(ConfigurableApplicationContext context) {
        return context.getBean(HealthIndicator.class).health().getStatus();
    }

    private static int write(ConfigurableApplicationContext context, String name) {
        return context.getBean(Storage.class)
                .write(() -> context.getBean(JdbcClient.class)
                        .sql("insert into setting (setting_name, setting_value) values (?, ?)")
                        .params(name, "x".repeat(200))
                        .update());
    }

    private static int read(ConfigurableApplicationContext context) {
        return context.getBean(Storage.class)
                .read(() -> context.getBean(JdbcClient.class)
                        .sql("select count(*) from setting")
                        .query(Integer.class)
                        .single());
    }
}
