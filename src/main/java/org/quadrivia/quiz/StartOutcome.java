package org.quadrivia.quiz;

/** What came of the wish to start a quiz. */
public sealed interface StartOutcome {
    /** It is under way at that address. */
    record UnderWay(QuizId id) implements StartOutcome {}

    /** There is no knowledge base of that name (any more). */
    record NoSuchKnowledgeBase() implements StartOutcome {}

    /** The knowledge base has no question on what was wished for. */
    record NothingToAsk() implements StartOutcome {}

    /** That person sits at an exam on the same knowledge base: nothing else is asked of it until that is in. */
    record ExamIsOn(QuizId exam) implements StartOutcome {}

    /**
     * It could not be stored, and can be tried again.
     *
     * @param why what to tell people
     */
    record NotStored(String why) implements StartOutcome {}
}
