package org.quadrivia.cli.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.cli.common.Refusals;
import org.quadrivia.cli.server.StartPreconditions;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.quiz.assembly.QuizAssembler;
import tools.jackson.databind.json.JsonMapper;

/** Banks and quizzes as files, with one JSON object per line as the item contract specifies. */
final class BankFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BankFiles() {}

    private record QuizLine(String id, List<String> items) {}

    /** @throws CommandRefused if the file cannot be written */
    static void items(Path file, List<Item> items) {
        OutputFile.write(file, writer -> {
            for (Item item : items) {
                writer.append(ItemJson.write(item)).append('\n');
            }
        });
    }

    /** @throws CommandRefused if the file cannot be read or a line of it is not an item */
    static List<Item> read(Path file) {
        StartPreconditions.readableItems(file);
        List<Item> items = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    items.add(ItemJson.read(line));
                }
            }
        } catch (IllegalArgumentException broken) {
            throw CommandRefused.because("cli.items.line", file, number, String.valueOf(broken.getMessage()));
        } catch (IOException e) {
            throw CommandRefused.because("cli.items.unreadable", file, Refusals.cause(e));
        }
        return items;
    }

    /**
     * Writes quizzes drawn from the whole bank. The same seed gives the same quizzes. If no quiz can be made, the file is empty.
     *
     * @throws CommandRefused if the file cannot be written
     */
    static void quizzes(Path file, Bank bank, int count, int length, long seed) {
        OutputFile.write(file, writer -> {
            for (int n = 1; n <= count; n++) {
                List<Item> quiz = QuizAssembler.assemble(bank, length, item -> true, seed + n);
                if (!quiz.isEmpty()) {
                    QuizLine line = new QuizLine(
                            "quiz-" + n, quiz.stream().map(Item::id).toList());
                    writer.append(JSON.writeValueAsString(line)).append('\n');
                }
            }
        });
    }
}
