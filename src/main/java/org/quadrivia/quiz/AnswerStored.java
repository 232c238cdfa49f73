package org.quadrivia.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.MissedFacts;

/**
 * An answer that counts: in practice as soon as it is given, in an exam when that is handed in. Published as an application
 * event within the transaction that stores it: what a synchronous listener stores is there with the answer or not at all, and
 * if it throws, neither is.
 *
 * @param person empty where a guest answered
 * @param attempt the quiz
 * @param number of the question in it, from 1
 * @param answered the item as it was, the answer, and how that did
 */
public record AnswerStored(
        Optional<PersonId> person, QuizId attempt, int number, Mode mode, KbId kb, Answered answered) {
    /** What has come to count with a change: for a person also what was answered as a guest. */
    static List<AnswerStored> between(Quiz before, Quiz after) {
        if (!after.sitting().tells()) {
            return List.of();
        }
        boolean all = !before.sitting().tells()
                || !before.sitting().taker().equals(after.sitting().taker());
        return after.answers().entrySet().stream()
                .filter(answer -> all || !before.answers().containsKey(answer.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> of(after, answer.getKey(), answer.getValue()))
                .toList();
    }

    private static AnswerStored of(Quiz quiz, int number, Answered answered) {
        Optional<PersonId> person =
                quiz.sitting().taker() instanceof Taker.Person(var id) ? Optional.of(id) : Optional.empty();
        return new AnswerStored(
                person, quiz.id(), number, quiz.sitting().mode(), quiz.wish().kb(), answered);
    }

    public Item item() {
        return answered.item();
    }

    /** The form in which the facts were asked: the item's family and kind, such as "object single". */
    public String form() {
        return item().form();
    }

    public boolean right() {
        return answered.grade().right();
    }

    /** The facts that were asked and not known: of several only those whose option was answered wrongly; none where all is right. */
    public Set<FactId> unknown() {
        return MissedFacts.facts(item(), answered.grade());
    }
}
