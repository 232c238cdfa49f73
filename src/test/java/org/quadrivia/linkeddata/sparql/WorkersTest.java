package org.quadrivia.linkeddata.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;

@Tag("full")
class WorkersTest {
    private static final Path RDF = Path.of("src/test/resources/anyrdf/untyped.nt");
    private static final KbId KB = new KbId("one");
    private static final SparqlSettings SETTINGS = new SparqlSettings(
            new QueryLimits(Duration.ofSeconds(5), 10, 10_000),
            1_000,
            128,
            1,
            2,
            Duration.ofMinutes(5),
            false,
            2,
            10,
            0);

    @Test
    void theNextRevisionGetsAnotherAndTheOldOneEndsWithItsLastQuery() throws Exception {
        try (Workers workers = new Workers(SETTINGS)) {
            Worker old = workers.enter(KB, snapshot());
            Snapshot next = snapshot();

            Worker now = workers.enter(KB, next);

            assertThat(now.pid()).isNotEqualTo(old.pid());
            assertThat(old.isAlive()).isTrue();
            old.leave();
            assertEnds(old.pid());
            assertThat(workers.enter(KB, next)).isSameAs(now);
            now.leave();
            now.leave();
            Worker other = workers.enter(new KbId("two"), next);
            assertThat(workers.pids()).containsExactly(other.pid());
            assertEnds(now.pid());
            workers.close();
            assertEnds(other.pid());
        }
    }

    private static void assertEnds(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElse(null);
        if (process != null) {
            process.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    private static Snapshot snapshot() throws IOException {
        return ((LoadOutcome.Loaded) KnowledgeLoader.load(RDF)).snapshot();
    }
}
