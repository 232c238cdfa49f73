package org.quadrivia.quality.bank;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code items.jsonl} and the file of quizzes. Never throws: each line of another shape is recorded as a fault. */
public final class BankReader {
    /** The components of {@link BankItem}, except the line. */
    private static final Set<String> ITEM = Stream.of(BankItem.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("line"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> STANDINGS =
            Set.of("stated", "background", "unsourced", "attributed", "reported", "hedged");
    private static final Set<String> REASONS =
            Set.of("key", "functional", "disjoint", "complete", "denied", "compared", "stated", "not-stated");
    private static final Set<String> OPTION = Set.of("id", "correct", "feedback", "proof");

    private BankReader() {}

    /** Reads all items of the file, and records what is wrong with the other lines. */
    public static BankFileContent items(Path file) {
        List<BankItem> items = new ArrayList<>();
        List<BankFileContent.Fault> faults = new ArrayList<>();
        JsonLines.read(file, (line, node) -> item(line, node, faults).ifPresent(items::add), faults);
        return new BankFileContent(items, faults);
    }

    /** Reads all quizzes of the file. What is wrong with the other lines is added to {@code faults}. */
    public static List<BankQuiz> quizzes(Path file, List<BankFileContent.Fault> faults) {
        List<BankQuiz> quizzes = new ArrayList<>();
        JsonLines.read(
                file,
                (line, node) -> {
                    List<String> wrong = new ArrayList<>();
                    FieldReader shape = new FieldReader(node, "", wrong);
                    shape.allowOnly(Set.of("id", "items"));
                    BankQuiz quiz = new BankQuiz(shape.text("id"), shape.texts("items"));
                    wrong.forEach(cause -> faults.add(new BankFileContent.Fault(line, cause)));
                    if (wrong.isEmpty()) {
                        quizzes.add(quiz);
                    }
                },
                faults);
        return quizzes;
    }

    private static Optional<BankItem> item(int line, JsonNode node, List<BankFileContent.Fault> faults) {
        List<String> wrong = new ArrayList<>();
        FieldReader shape = new FieldReader(node, "", wrong);
        shape.allowOnly(ITEM);
        Optional<BankItem> item = kind(shape).map(kind -> item(line, shape, kind));
        wrong.forEach(cause -> faults.add(new BankFileContent.Fault(line, cause)));
        return wrong.isEmpty() ? item : Optional.empty();
    }

    private static Optional<BankKind> kind(FieldReader shape) {
        String word = shape.text("kind");
        Optional<BankKind> kind = BankKind.of(word);
        if (kind.isEmpty() && !word.isBlank()) {
            shape.fault("check.shape.word", "kind", word);
        }
        return kind;
    }

    private static BankItem item(int line, FieldReader shape, BankKind kind) {
        String kb = shape.text("kb");
        List<String> asks = shape.texts("asks");
        List<String> support = shape.texts("support");
        return new BankItem(
                line,
                shape.text("id"),
                kb,
                shape.text("revision"),
                shape.text("language"),
                shape.text("family"),
                kind,
                asks,
                shape.optionalText("question").orElseGet(() -> QuestionIds.of(kb, asks, support)),
                shape.text("stem"),
                framing(shape.nullable("framing")),
                shape.objects("options").stream()
                        .map(option -> option(option, kind))
                        .toList(),
                shape.text("query"),
                support,
                shape.objects("passages").stream().map(BankReader::passage).toList(),
                word(shape, "standing", STANDINGS),
                shape.text("explanation"),
                shape.number("difficulty"));
    }

    private static BankOption option(FieldReader shape, BankKind kind) {
        shape.allowOnly(known(kind));
        boolean pair = kind == BankKind.MATCH;
        return new BankOption(
                shape.text("id"),
                shape.text(pair ? "left" : "label"),
                shape.text(pair ? "leftValue" : "value"),
                pair ? shape.text("right") : null,
                pair ? shape.text("rightValue") : null,
                shape.bool("correct"),
                kind == BankKind.ORDER ? shape.integer("position") : null,
                kind == BankKind.TEXT ? shape.texts("accepted") : List.of(),
                kind == BankKind.TEXT ? shape.integer("slips") : null,
                shape.text("feedback"),
                proof(shape.object("proof")));
    }

    private static BankItem.Passage passage(FieldReader shape) {
        shape.allowOnly(Set.of("id", "locator"));
        return new BankItem.Passage(shape.text("id"), shape.text("locator"));
    }

    private static BankItem.@Nullable Framing framing(@Nullable FieldReader shape) {
        if (shape == null) {
            return null;
        }
        shape.allowOnly(Set.of("scope", "text"));
        return new BankItem.Framing(word(shape, "scope", Set.of("source")), shape.text("text"));
    }

    private static String word(FieldReader shape, String field, Set<String> words) {
        String word = shape.text(field);
        if (!word.isBlank() && !words.contains(word)) {
            shape.fault("check.shape.word", field, word);
        }
        return word;
    }

    private static BankOption.Proof proof(FieldReader shape) {
        shape.allowOnly(Set.of("reason", "triples"));
        return new BankOption.Proof(word(shape, "reason", REASONS), shape.texts("triples"));
    }

    private static Set<String> known(BankKind kind) {
        Set<String> known = new HashSet<>(OPTION);
        known.addAll(
                kind == BankKind.MATCH ? Set.of("left", "right", "leftValue", "rightValue") : Set.of("label", "value"));
        if (kind == BankKind.ORDER) {
            known.add("position");
        }
        if (kind == BankKind.TEXT) {
            known.addAll(Set.of("accepted", "broad", "slips"));
        }
        return known;
    }
}
