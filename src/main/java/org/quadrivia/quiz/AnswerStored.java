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
 * An answer that counts. In practice an answer counts as soon as it is given; in an exam, when the exam is handed in.
 *
 * <p>Published as an application event inside the transaction that stores the answer. What a synchronous listener stores is
 * therefore committed together with the answer or not at all. If a listener throws, the answer is not stored either.
 *
 * @param person the person who answered; empty for a guest
 * @param attempt the quiz
 * @param number the number of the question in the quiz, from 1
 * @param answered the item as it was asked, the answer and its grade
 */
public record AnswerStored(
        Optional<PersonId> person, QuizId attempt, int number, Mode mode, KbId kb, AnsweredItem answered) {
    /**
     * Returns the answers that start to count with this change. If a guest's quiz is taken over by a person, these include
     * the answers given as a guest.
     */
    static List<AnswerStored> between(Quiz before, Quiz after) {
        if (!after.sitting().mayShowResults()) {
            return List.of();
        }
        boolean all = !before.sitting().mayShowResults()
                || !before.sitting().taker().equals(after.sitting().taker());
        return after.answers().entrySet().stream()
                .filter(answer -> all || !before.answers().containsKey(answer.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> of(after, answer.getKey(), answer.getValue()))
                .toList();
    }

    private static AnswerStored of(Quiz quiz, int number, AnsweredItem answered) {
        Optional<PersonId> person =
                quiz.sitting().taker() instanceof Taker.Person(var id) ? Optional.of(id) : Optional.empty();
        return new AnswerStored(
                person, quiz.id(), number, quiz.sitting().mode(), quiz.request().kb(), answered);
    }

    public Item item() {
        return answered.item();
    }

    /** Returns the form in which the facts were asked: the item's family and kind, such as "object single". */
    public String form() {
        return item().form();
    }

    public boolean right() {
        return answered.grade().right();
    }

    /** Returns whether the answer is not wholly right, but earns points. */
    public boolean partly() {
        return answered.grade().partly();
    }

    /**
     * Returns the asked facts that the answer shows not to be known: those whose options were answered wrongly. Empty if the
     * answer is right.
     */
    public Set<FactId> unknown() {
        return MissedFacts.facts(item(), answered.grade());
    }
}
