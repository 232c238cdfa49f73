package org.quadrivia.quiz;

/** What came of an answer. */
public sealed interface AnswerOutcome {
    /** It is stored; or another one was before, which stays. */
    record Kept(Quiz quiz) implements AnswerOutcome {}

    /** There is no such quiz (any more). */
    record NoSuchQuiz() implements AnswerOutcome {}

    /** That person sits at an exam on the same knowledge base: nothing is told of it until that is in. */
    record ExamIsOn(QuizId exam) implements AnswerOutcome {}

    /**
     * It could not be stored, nothing of it was, and it can be given again.
     *
     * @param why what to tell people
     */
    record NotStored(String why) implements AnswerOutcome {}
}
