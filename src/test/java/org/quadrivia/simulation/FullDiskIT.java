package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.Messages;
import org.quadrivia.cli.PackagedApp;
import org.quadrivia.storage.SmallDisk;

/** What a learner sees when the disk has no room for an answer. */
@Tag("full")
class FullDiskIT {
    private static final int MOST = 2_000;

    @TempDir
    private Path data;

    private final Set<String> told = new HashSet<>();

    @Test
    void anAnswerWithoutRoomIsNotTakenAndStaysChosenAndIsTakenOnceThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(Files.createDirectories(data.resolve("people")));
                HttpClient http = HttpClient.newHttpClient();
                PackagedApp app = PackagedApp.on(data, Settings.environment(Map.of()))) {
            SimulatedLearner learner = new SimulatedLearner(http, app.address(), new Random(1));
            String refused = answerUntilRefused(learner, disk);

            assertThat(learner.complaint()).isEqualTo(Messages.text("storage.failure.full"));
            assertThatThrownBy(learner::again).isInstanceOf(IOException.class);
            disk.free();
            SimulatedLearner.Told taken = learner.again();
            app.stop();

            assertThat("quiz/" + taken.place()).isEqualTo(refused);
            told.add(refused);
            assertThat(StoredAnswers.inFolder(data)).containsOnlyKeys(told.toArray(String[]::new));
            assertThat(StoredAnswers.inFolder(data).values()).containsOnly(1);
        }
    }

    /** The place of the question whose answer was not taken; each is asked while there is room, and answered when there is none. */
    private String answerUntilRefused(SimulatedLearner learner, SmallDisk disk)
            throws IOException, InterruptedException {
        for (int i = 0; i < MOST; i++) {
            disk.free();
            learner.turn();
            disk.fill();
            String asked = learner.asked().orElseThrow();
            try {
                told.add("quiz/" + learner.answer().place());
            } catch (IOException full) {
                return asked;
            }
        }
        throw new AssertionError("the disk never was full");
    }
}
