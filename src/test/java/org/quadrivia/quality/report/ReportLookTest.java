package org.quadrivia.quality.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportLookTest {
    private static final Path APP = Path.of("frontend/styles.css");
    private static final Path REPORT = Path.of("src/main/resources/org/quadrivia/quality/report/report.css");

    @Test
    void theReportHasTheTokensOfTheApp() throws IOException {
        assertThat(tokens(REPORT)).isNotEmpty().isEqualTo(tokens(APP));
    }

    private static List<String> tokens(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("--"))
                .filter(line -> !line.startsWith("--aura") && !line.startsWith("--vaadin"))
                .toList();
    }
}
