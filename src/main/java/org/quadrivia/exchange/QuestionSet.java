package org.quadrivia.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/**
 * Questions that are written to a file together.
 *
 * @param key identifies the set: a set with the same key replaces an earlier one where a program supports that
 * @param title shown to people
 * @param questions in the order of the file
 */
public record QuestionSet(String key, String title, List<SetQuestion> questions) {
    public QuestionSet {
        questions = List.copyOf(questions);
    }

    /** Returns a key for all questions of a knowledge base, or for a quiz on it: hexadecimal digits that stay the same. */
    public static String key(String... names) {
        return UUID.nameUUIDFromBytes(String.join("\n", names).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    /** Returns these items of a bank as a set, with what the bank knows of their passages and objectives. */
    public static QuestionSet of(String key, String title, Bank bank, List<Item> items) {
        return new QuestionSet(
                key,
                title,
                items.stream()
                        .map(item -> new SetQuestion(item, sources(item, bank.paraphrases()), tags(item, bank)))
                        .toList());
    }

    /** Returns the questions that a format cannot hold, in the order of the set. */
    public List<LeftOut> leftOut(QuestionWriter format) {
        return questions.stream()
                .flatMap(question -> format.obstacle(question).stream().map(reason -> new LeftOut(question, reason)))
                .toList();
    }

    /** Returns the set without the questions that a format cannot hold. */
    public QuestionSet heldBy(QuestionWriter format) {
        return new QuestionSet(
                key,
                title,
                questions.stream()
                        .filter(question -> format.obstacle(question).isEmpty())
                        .toList());
    }

    private static List<String> sources(Item item, Map<String, String> paraphrases) {
        return item.passages().stream()
                .map(passage -> {
                    String words = paraphrases.get(passage.id());
                    return words == null ? passage.locator() : passage.locator() + ": " + words;
                })
                .toList();
    }

    private static List<String> tags(Item item, Bank bank) {
        List<String> tags = new ArrayList<>();
        bank.objectives().of(item).forEach(objective -> tags.add(objective.sentence()));
        tags.add(SetQuestion.level(item.difficulty()));
        tags.add(item.family());
        return tags;
    }
}
