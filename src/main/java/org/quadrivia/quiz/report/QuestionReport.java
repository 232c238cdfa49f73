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
 * What somebody said is the matter with a question.
 *
 * @param attempt the quiz in which it was asked; a guest's may have been let go since
 * @param number of the question in it
 * @param person empty where a guest said it
 * @param item as it was shown, with the revision it was made from
 * @param answer what they had answered; empty where they had not
 * @param words plain text, may be empty
 * @param handled whether a teacher has dealt with it
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
    /** So many characters at most. */
    public static final int LONGEST = 1_000;

    /** @throws IllegalArgumentException if the words are too many */
    public QuestionReport {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException(words.length() + " characters");
        }
    }
}
