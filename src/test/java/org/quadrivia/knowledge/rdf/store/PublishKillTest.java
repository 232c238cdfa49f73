package org.quadrivia.knowledge.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.change.Change;

/**
 * A revision that was told survives {@code kill -9} with its record, and one that was being written is there whole or not at all,
 * also while the store is being compacted: three kills in the usual tests, twenty in the long ones.
 */
@Tag("full")
class PublishKillTest {
    private static final int KILLS = Integer.getInteger("quadrivia.kills", 20);
    private static final long LONGEST_MS = 1_500;
    private static final Pattern WHOLE = Pattern.compile("[a-z]+ \\d+ [0-9a-f]{64}");
    private static final long ALWAYS = 1;
    private static final long NEVER = Long.MAX_VALUE;

    @TempDir
    private Path data;

    private int told;
    private int begunOnly;
    private int inCompaction;

    @Test
    void whatWasToldIsThereWithItsRecord() throws Exception {
        check(3);
    }

    @Test
    @Tag("long")
    void manyKillsLoseNoRevision() throws Exception {
        check(KILLS);
    }

    private void check(int kills) throws IOException, InterruptedException {
        for (int kill = 0; kill < kills; kill++) {
            List<String> said = liveAndDie(kill, kill % 2 == 0 ? ALWAYS : NEVER);
            inCompaction += generations() > 1 ? 1 : 0;
            look(said);
        }
        System.out.printf(
                "Drill: kill -9 while publishing: %d kills, %d revisions told, %d stored that were not told any more,"
                        + " %d kills within a compaction; none lost, none in half%n",
                kills, told, begunOnly, inCompaction);
    }

    /** What it said before it was killed. */
    private List<String> liveAndDie(int seed, long compactFrom) throws IOException, InterruptedException {
        Process publisher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Publisher.class.getName(),
                        data.toString(),
                        String.valueOf(seed),
                        String.valueOf(compactFrom))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = publisher.inputReader()) {
            while (said.stream().noneMatch(line -> line.startsWith(Publisher.TOLD))) {
                said.add(line(lines));
            }
            long end = System.currentTimeMillis() + ThreadLocalRandom.current().nextLong(LONGEST_MS);
            while (System.currentTimeMillis() < end) {
                said.add(line(lines));
            }
            // Not by the process itself, which would close what it said last
            publisher.toHandle().destroyForcibly();
            lines.lines().filter(WHOLE.asMatchPredicate()).forEach(said::add);
        } finally {
            publisher.destroyForcibly().waitFor();
        }
        return said;
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        assertThat(line).as("the publisher lives").isNotNull();
        return line;
    }

    private void look(List<String> said) {
        String lastTold = last(said, Publisher.TOLD);
        String lastBegun = last(said, Publisher.BEGUN);
        try (FolderStores stores = new FolderStores(data, Clock.systemUTC())) {
            QuadStore.Stored stored =
                    stores.with(Publisher.ID, QuadStore::published).orElseThrow();
            List<Revision> history = stores.with(Publisher.ID, QuadStore::history);
            Revision head = history.getLast();

            assertThat(head.number() + " " + head.digest()).isIn(lastTold, lastBegun);
            assertThat(history).extracting(Revision::number).isEqualTo(numbers(head.number()));
            assertThat(stored.head().revision()).isEqualTo(head.digest());
            assertThat(stored.snapshot().revision()).as("its quads").isEqualTo(head.digest());
            assertThat(stored.head().files()).isEqualTo(Map.of("own.rq", "# own"));
            Change change = stores.with(Publisher.ID, store -> store.change(head.number()))
                    .orElseThrow();
            assertThat(change.inverse().apply(stored.snapshot()).revision())
                    .as("the revision before it")
                    .isEqualTo(history.get(history.size() - 2).digest());
            told += (int) said.stream()
                    .filter(line -> line.startsWith(Publisher.TOLD))
                    .count();
            begunOnly += lastTold.equals(head.number() + " " + head.digest()) ? 0 : 1;
        }
        assertThat(generations()).isEqualTo(1);
    }

    private static List<Integer> numbers(int to) {
        return Stream.iterate(1, i -> i + 1).limit(to).toList();
    }

    private static String last(List<String> said, String what) {
        return said.stream()
                .filter(line -> line.startsWith(what + " "))
                .reduce((one, next) -> next)
                .orElseThrow()
                .substring(what.length() + 1);
    }

    /** More than one, or a part of one, where a compaction is under way. */
    private long generations() {
        try (Stream<Path> all = Files.list(data.resolve("kb/drill/tdb"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("Data-"))
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
