package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the file that is made after a commit is what a killed process leaves. */
class LastCommitTest {
    private static final int COMMITS = 120;

    @TempDir
    private Path folder;

    @Test
    void eachCommitIsThereAfterAKill() throws Exception {
        Path data = folder.resolve("data");
        int lostByH2 = 0;
        try (Connection open = DatabaseAddress.h2(data).source().getConnection()) {
            var random = new Random(1);
            execute(open, "create table answer (id int primary key, text varchar)");
            // So that space is used again soon; else it takes 45 seconds
            DatabaseFileCompaction.store(open).setRetentionTime(0);
            for (int i = 1; i <= COMMITS; i++) {
                insert(open, i, "x".repeat(random.nextInt(30_000)));
                if (random.nextInt(4) == 0) {
                    execute(open, "update answer set text = '' where id < " + random.nextInt(i + 1));
                }
                if (newest(DatabaseAddress.h2(copy(data, "alone-" + i)).place()) < i) {
                    lostByH2++;
                }
                assertThat(newest(DatabaseAddress.h2(copy(data, "mended-" + i)).url()))
                        .as("commits found after commit %d", i)
                        .isEqualTo(i);
            }
        }

        assertThat(lostByH2)
                .as("commits that H2 alone does not find; if it finds all, RecoveringFilePath may go")
                .isPositive();
    }

    /** H2 gives the versions of the commits that it did not find to later ones, while the former may still be in the file. */
    @Test
    void eachCommitIsThereAfterTwoKillsOfWhichH2AloneMetTheFirst() throws Exception {
        Path data = folder.resolve("data");
        int lostByH2 = 0;
        try (Connection open = DatabaseAddress.h2(data).source().getConnection()) {
            var random = new Random(3);
            execute(open, "create table answer (id int primary key, text varchar)");
            DatabaseFileCompaction.store(open).setRetentionTime(0);
            for (int i = 1; i <= COMMITS / 2; i++) {
                insert(open, i, "x".repeat(random.nextInt(3_000)));
                if (random.nextInt(4) == 0) {
                    execute(open, "update answer set text = '' where id < " + random.nextInt(i + 1));
                }
                Path alone = copy(data, "alone-" + i);
                if (newest(DatabaseAddress.h2(copy(data, "look-" + i)).place()) < i) {
                    lostByH2++;
                    goesOnAndIsKilled(alone);
                }
            }
        }

        assertThat(lostByH2).isPositive();
    }

    private void goesOnAndIsKilled(Path data) throws Exception {
        String h2 = DatabaseAddress.h2(data).place() + ";WRITE_DELAY=0";
        try (Connection open = DriverManager.getConnection(h2, "sa", "")) {
            for (int id = 1_001; id <= 1_003; id++) {
                insert(open, id, "later");
                Path killed = copy(data, data.getFileName() + "-" + id);
                assertThat(newest(DatabaseAddress.h2(killed).url())).isEqualTo(id);
            }
        }
    }

    @Test
    void aClosedFileStaysAsItIs() throws Exception {
        Path data = folder.resolve("data");
        try (Connection open = DatabaseAddress.h2(data).source().getConnection()) {
            execute(open, "create table answer (id int primary key, text varchar)");
        }

        assertThat(afterLooking(data.resolve("people/people.mv.db"))).isTrue();
    }

    @Test
    void whatIsNoDatabaseStaysAsItIs() throws Exception {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        Path none = Files.write(folder.resolve("noise"), noise);
        Path empty = Files.createFile(folder.resolve("empty"));
        Path text = Files.writeString(folder.resolve("text"), "chunk:1,version:7fffffffffffffff,len:1\n".repeat(5_000));

        assertThat(afterLooking(none)).isTrue();
        assertThat(afterLooking(empty)).isTrue();
        assertThat(afterLooking(text)).isTrue();
    }

    /** The header and footer of a chunk must agree: half a chunk, as a loss of power leaves it, is not the newest. */
    @Test
    void halfAChunkIsNotTaken() throws Exception {
        Path data = folder.resolve("data");
        Path half;
        try (Connection open = DatabaseAddress.h2(data).source().getConnection()) {
            execute(open, "create table answer (id int primary key, text varchar)");
            insert(open, 1, "whole");
            half = copy(data, "half");
        }
        try (FileChannel file = FileChannel.open(half.resolve("people/people.mv.db"), StandardOpenOption.WRITE)) {
            file.write(
                    ByteBuffer.wrap("chunk:7f,len:2,version:7f\n".getBytes(StandardCharsets.ISO_8859_1)),
                    (file.size() + 4095) / 4096 * 4096);
        }

        assertThat(newest(DatabaseAddress.h2(half).url())).isEqualTo(1);
    }

    /** Returns whether the file has the bytes that it had before. */
    private static boolean afterLooking(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            LastCommit.find(channel);
        }
        return Arrays.equals(before, Files.readAllBytes(file));
    }

    private Path copy(Path data, String name) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name).resolve("people"));
        Files.copy(data.resolve("people/people.mv.db"), place.resolve("people.mv.db"));
        return folder.resolve(name);
    }

    private static int newest(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select max(id) from answer")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void insert(Connection connection, int id, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into answer values (?, ?)")) {
            statement.setInt(1, id);
            statement.setString(2, text);
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
