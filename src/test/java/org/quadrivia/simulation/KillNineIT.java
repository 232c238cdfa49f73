package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

/** What was acknowledged survives {@code kill -9}, on each database: twice in the usual tests, twenty times in the long ones. */
@OnEachDatabase
class KillNineIT {
    private static final int CLIENTS = 8;
    private static final int KILLS = Integer.getInteger("quadrivia.kills", 20);

    private final TestDatabase database;

    KillNineIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everyAnswerThatWasToldIsThereAndNoneTwice() throws Exception {
        check(2);
    }

    @Test
    @Tag("long")
    void manyKillsLoseNothing() throws Exception {
        check(KILLS);
    }

    private void check(int kills) throws IOException, InterruptedException {
        Map<String, Object> settings = database.empty();
        Path data = Path.of((String) settings.get("quadrivia.data"));

        KillNine.Outcome outcome = new KillNine(data, Settings.environment(settings), CLIENTS).run(kills);
        Map<String, Integer> stored = stored(settings, data);

        say(kills, outcome, stored);
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.told()).isNotEmpty();
        assertThat(without(outcome.told(), stored.keySet())).as("told and lost").isEmpty();
        assertThat(without(stored.keySet(), outcome.sent()))
                .as("stored and never sent")
                .isEmpty();
        assertThat(stored.values()).as("each once").containsOnly(1);
        Settings.delete(data);
    }

    private static Map<String, Integer> stored(Map<String, Object> settings, Path data) throws IOException {
        String url = (String) settings.get("quadrivia.database.url");
        return url == null
                ? StoredAnswers.inFolder(data)
                : StoredAnswers.at(url, (String) settings.get("quadrivia.database.user"));
    }

    private void say(int kills, KillNine.Outcome outcome, Map<String, Integer> stored) {
        System.out.printf(
                "Drill: kill -9 on %s: %d kills, %d learners, %d answers sent, %d told, %d stored, %d lost, %d twice%n",
                database,
                kills,
                CLIENTS,
                outcome.sent().size(),
                outcome.told().size(),
                stored.size(),
                without(outcome.told(), stored.keySet()).size(),
                stored.values().stream().filter(times -> times > 1).count());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(new HashSet<>(all));
        rest.removeAll(some);
        return rest;
    }
}
