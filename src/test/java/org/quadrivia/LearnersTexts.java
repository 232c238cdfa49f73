package org.quadrivia;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells the texts of learners' pages, which exist in every language, from those of other pages, which are in English only. */
public final class LearnersTexts {
    private static final Predicate<String> OF_LEARNERS = beginsWith(
            "account.",
            "cards.",
            "class.",
            "data.",
            "knowledge.",
            "learn.",
            "live.",
            "page.",
            "quiz.",
            "shell.",
            "sparql.show",
            "standing.",
            "storage.failure.",
            "study.",
            "teach.join",
            "term.",
            "word.");

    /** Who administers, teaches or queries reads these, and so do programs. */
    private static final Predicate<String> OF_OTHERS = beginsWith(
            "account.first",
            "account.people",
            "data.cannot",
            "data.format",
            "data.gone",
            "data.method",
            "data.none",
            "data.revision",
            "quiz.csv.",
            "quiz.query.busy",
            "quiz.query.failed",
            "quiz.query.long",
            "quiz.query.select",
            "quiz.query.time",
            "quiz.query.variables");

    private LearnersTexts() {}

    /** Returns the English texts of learners' pages by key. */
    public static Map<String, String> english() {
        Map<String, String> texts = new TreeMap<>(Messages.all(Locale.ENGLISH));
        texts.keySet().removeIf(OF_LEARNERS.negate().or(OF_OTHERS));
        return texts;
    }

    private static Predicate<String> beginsWith(String... prefixes) {
        return key -> Stream.of(prefixes).anyMatch(key::startsWith);
    }
}
