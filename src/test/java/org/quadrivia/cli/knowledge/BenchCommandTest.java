package org.quadrivia.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.CommandOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("long")
class BenchCommandTest {
    private static final String KB = "src/test/resources/org/quadrivia/cli/village.ttl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aKnowledgeBaseGetsALineForEachStageAndAllSamplesAsJson() throws IOException {
        Path json = folder.resolve("bench.json");

        CommandOutput said =
                CommandOutput.by("bench", "--kb", KB, "--warm-ups", "0", "--runs", "2", "--json", json.toString());

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains(
                        "village.ttl",
                        "measured passes: 2",
                        "scan",
                        "load",
                        "profile",
                        "first item",
                        "whole bank",
                        "heap");
        JsonNode figures = JsonMapper.builder().build().readTree(Files.readString(json));
        assertThat(figures.get("items").asInt()).isPositive();
        assertThat(figures.get("stages").get("profile").get("samples")).hasSize(2);
    }

    @Test
    void growthIsMeasuredFromTheFirstGraphToTheLast() {
        CommandOutput said = CommandOutput.by(
                "bench", "--growth", "--from", "1000", "--to", "2000", "--warm-ups", "0", "--runs", "1");

        assertThat(said.code()).isZero();
        assertThat(said.out().lines().filter(line -> line.matches("[12],000 .*")))
                .hasSize(2);
    }

    @Test
    void theStraightforwardWayIsSetBesideTheEngine() {
        CommandOutput said = CommandOutput.by("bench", "--kb", KB, "--baseline", "--seconds", "5");

        assertThat(said.code()).isZero();
        assertThat(said.out()).containsPattern("Quadrivia +\\d+ .* 0\n").contains("straightforward", "RAND()");
    }

    @Test
    void aSyntheticGraphCanBeWritten() {
        Path file = folder.resolve("world.nt");

        CommandOutput said =
                CommandOutput.by("bench", "--synthetic", "2000", "--seed", "3", "--write", file.toString());

        assertThat(said.code()).isZero();
        assertThat(file).content().hasLineCount(2000);
    }

    @Test
    void aKnowledgeBaseThatCannotBeReadIsRefusedAsElsewhere() {
        CommandOutput said =
                CommandOutput.by("bench", "--kb", folder.resolve("none.ttl").toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("none.ttl does not exist");
    }
}
