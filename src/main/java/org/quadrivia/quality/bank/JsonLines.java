package org.quadrivia.quality.bank;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.quadrivia.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files with one JSON object per line. Blank lines count as lines but are skipped. */
final class JsonLines {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLines() {}

    /** Passes each object and its line number to {@code each}. Whatever is not an object becomes a fault, never an exception. */
    static void read(Path file, BiConsumer<Integer, JsonNode> each, List<BankFileContent.Fault> faults) {
        List<String> lines = lines(file, faults);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                object(i + 1, lines.get(i), each, faults);
            }
        }
    }

    private static void object(
            int line, String text, BiConsumer<Integer, JsonNode> each, List<BankFileContent.Fault> faults) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JacksonException e) {
            faults.add(new BankFileContent.Fault(line, Messages.text("check.line.json", e.getOriginalMessage())));
            return;
        }
        if (node.isObject()) {
            each.accept(line, node);
        } else {
            faults.add(new BankFileContent.Fault(line, Messages.text("check.line.object")));
        }
    }

    private static List<String> lines(Path file, List<BankFileContent.Fault> faults) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            faults.add(new BankFileContent.Fault(0, Messages.text("check.file.missing", file)));
        } catch (CharacterCodingException e) {
            faults.add(new BankFileContent.Fault(0, Messages.text("check.file.encoding", file)));
        } catch (IOException e) {
            faults.add(new BankFileContent.Fault(0, Messages.text("check.file.unreadable", file)));
        }
        return List.of();
    }
}
