package org.quadrivia.quality.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads {@code items.jsonl} and the file of quizzes. Never throws: whatever has another shape becomes a fault with its line. */
public final class BankReader {
    private static final Set<String> ITEM = Set.of(
            "id",
            "kb",
            "revision",
            "language",
            "family",
            "kind",
            "asks",
            "stem",
            "framing",
            "options",
            "query",
            "support",
            "passages",
            "standing",
            "explanation",
            "difficulty");

    private BankReader() {}

    /** Reads all items of the file, and what is wrong with the other lines. */
    public static BankFileContent items(Path file) {
        List<BankItem> items = new ArrayList<>();
        List<BankFault> faults = new ArrayList<>();
        JsonLines.read(file, (line, node) -> item(line, node, faults).ifPresent(items::add), faults);
        return new BankFileContent(items, faults);
    }

    /** Reads all quizzes of the file. What is wrong with the other lines is added to {@code faults}. */
    public static List<BankQuiz> quizzes(Path file, List<BankFault> faults) {
        List<BankQuiz> quizzes = new ArrayList<>();
        JsonLines.read(
                file,
                (line, node) -> {
                    List<String> wrong = new ArrayList<>();
                    FieldReader shape = new FieldReader(node, "", wrong);
                    shape.only(Set.of("id", "items"));
                    BankQuiz quiz = new BankQuiz(shape.text("id"), shape.texts("items"));
                    wrong.forEach(cause -> faults.add(new BankFault(line, cause)));
                    if (wrong.isEmpty()) {
                        quizzes.add(quiz);
                    }
                },
                faults);
        return quizzes;
    }

    private static Optional<BankItem> item(int line, JsonNode node, List<BankFault> faults) {
        List<String> wrong = new ArrayList<>();
        FieldReader shape = new FieldReader(node, "", wrong);
        shape.only(ITEM);
        Optional<BankItem> item = kind(shape).map(kind -> item(line, shape, kind));
        wrong.forEach(cause -> faults.add(new BankFault(line, cause)));
        return wrong.isEmpty() ? item : Optional.empty();
    }

    private static Optional<BankKind> kind(FieldReader shape) {
        String word = shape.text("kind");
        Optional<BankKind> kind = BankKind.of(word);
        if (kind.isEmpty() && !word.isBlank()) {
            shape.note("check.shape.word", "kind", word);
        }
        return kind;
    }

    private static BankItem item(int line, FieldReader shape, BankKind kind) {
        return new BankItem(
                line,
                shape.text("id"),
                shape.text("kb"),
                shape.text("revision"),
                shape.text("language"),
                shape.text("family"),
                kind,
                shape.texts("asks"),
                shape.text("stem"),
                OptionReader.framing(shape.nullable("framing")),
                shape.objects("options").stream()
                        .map(option -> OptionReader.option(option, kind))
                        .toList(),
                shape.text("query"),
                shape.texts("support"),
                shape.objects("passages").stream().map(OptionReader::passage).toList(),
                OptionReader.word(shape, "standing", OptionReader.STANDINGS),
                shape.text("explanation"),
                shape.number("difficulty"));
    }
}
