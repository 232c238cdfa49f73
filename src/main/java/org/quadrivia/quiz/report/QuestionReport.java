package org.quadrivia.quiz.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;

/**
 * A person's complaint about a question.
 *
 * @param attempt the quiz in which the question was asked; a guest's quiz may have been deleted since
 * @param number the number of the question in the quiz
 * @param person the person who reported it; empty for a guest
 * @param item the item as it was shown, with the revision it was made from
 * @param answer the answer that the reporter had given; empty if there was none
 * @param words the reporter's explanation in plain text; may be empty
 * @param handled whether a teacher has dealt with the report
 */
public record QuestionReport(
        UUID id,
        QuizId attempt,
        int number,
        Optional<PersonId> person,
        KbId kb,
        Item item,
        Optional<Answer> answer,
        ReportReason reason,
        String words,
        Instant at,
        boolean handled) {
    /** The maximum number of characters in {@code words}. */
    public static final int MAX_LENGTH = 1_000;

    /** @throws IllegalArgumentException if {@code words} is too long */
    public QuestionReport {
        if (words.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(words.length() + " characters");
        }
    }
}
