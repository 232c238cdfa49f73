package org.quadrivia.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.CommandOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VILLAGE = "src/test/resources/org/quadrivia/cli/village.ttl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void writesEachBarWithAllItsOffences() throws IOException {
        Path items = Files.writeString(folder.resolve("items.jsonl"), "{\"id\":\n".repeat(60));
        Path json = folder.resolve("bars.jsonl");

        CommandOutput said = CommandOutput.by("check", "--kb", VILLAGE, "--json", json.toString(), items.toString());

        assertThat(said.code()).isOne();
        List<JsonNode> bars =
                Files.readAllLines(json).stream().map(JSON::readTree).toList();
        assertThat(bars).hasSizeGreaterThan(20);
        assertThat(bars.getFirst().get("bar").intValue()).isZero();
        assertThat(bars.getFirst().get("verdict").stringValue()).isEqualTo("breached");
        assertThat(bars.getFirst().get("offences")).hasSize(60);
        assertThat(bars.getFirst().get("offences").get(6).get("where").stringValue())
                .isEqualTo("line 7");
        assertThat(bars)
                .allSatisfy(bar -> assertThat(bar.propertyNames())
                        .containsExactly("bar", "title", "verdict", "measured", "mustBe", "offences"));
    }
}
