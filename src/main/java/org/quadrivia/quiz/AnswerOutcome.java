package org.quadrivia.quiz;

/** The outcome of giving, withdrawing or handing in an answer. */
public sealed interface AnswerOutcome {
    /** The quiz after the call. If the question already had a final answer, that earlier answer stays. */
    record Kept(Quiz quiz) implements AnswerOutcome {}

    /** The quiz does not exist (any more). */
    record NoSuchQuiz() implements AnswerOutcome {}

    /** The taker is sitting an exam on the same knowledge base. Nothing about it is revealed until that exam is handed in. */
    record ExamIsOn(QuizId exam) implements AnswerOutcome {}

    /**
     * The answer could not be stored. Nothing of it was stored, and it can be given again.
     *
     * @param why the message to show to the user
     */
    record NotStored(String why) implements AnswerOutcome {}
}
