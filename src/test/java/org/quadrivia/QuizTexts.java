package org.quadrivia;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells the texts of the pages of quizzes, and of the frame around them: those that the languages of quizzes have, too. */
public final class QuizTexts {
    private static final Predicate<String> OF_QUIZZES =
            key -> Stream.of("quiz.", "shell.", "standing.", "storage.failure.", "word.")
                    .anyMatch(key::startsWith);

    /** What pages of quizzes show of study, lessons, accounts and sources. */
    private static final Set<String> BESIDES = Set.of(
            "account.sign-in",
            "account.sign-out",
            "account.sign-up",
            "account.title",
            "account.welcome",
            "class.mine",
            "learn.go-on",
            "learn.passage",
            "learn.read",
            "learn.read.done",
            "learn.read.first",
            "page.passage.title",
            "page.timeline",
            "study.done",
            "study.due",
            "study.due.part",
            "study.empty",
            "study.facts.known",
            "study.guest.sign-in",
            "study.guest.sign-up",
            "study.later",
            "study.objectives.reached",
            "teach.join");

    private QuizTexts() {}

    /** Returns the English texts by key. */
    public static Map<String, String> english() {
        Map<String, String> texts = LearnersTexts.english();
        texts.keySet().removeIf(key -> !OF_QUIZZES.test(key) && !BESIDES.contains(key));
        return texts;
    }
}
