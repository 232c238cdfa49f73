package org.quadrivia.quiz;

/** The outcome of starting a quiz. */
public sealed interface StartOutcome {
    /** The quiz has started and has this id. */
    record UnderWay(QuizId id) implements StartOutcome {}

    /** The knowledge base does not exist (any more). */
    record NoSuchKnowledgeBase() implements StartOutcome {}

    /** The knowledge base has no question that fits the request. */
    record NothingToAsk() implements StartOutcome {}

    /** The taker is sitting an exam on the same knowledge base. No other quiz on it can start until that exam is handed in. */
    record ExamIsOn(QuizId exam) implements StartOutcome {}

    /**
     * The quiz could not be stored. Starting it can be tried again.
     *
     * @param why the message to show to the user
     */
    record NotStored(String why) implements StartOutcome {}
}
