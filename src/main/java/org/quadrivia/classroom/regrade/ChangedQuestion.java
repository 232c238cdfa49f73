package org.quadrivia.classroom.regrade;

import java.util.Optional;
import org.quadrivia.classroom.assignment.Correction;
import org.quadrivia.classroom.assignment.Correction.Way;
import org.quadrivia.classroom.assignment.CurrentKey;
import org.quadrivia.question.Item;

/**
 * A question of an assignment about which the knowledge base says something else now than when it was asked, or than when a teacher
 * decided about it.
 *
 * @param asked as it was asked, in one of the attempts that it concerns
 * @param now what is right now
 * @param learners how many learners were asked it
 * @param decided what was decided about it; empty if nothing was
 */
public record ChangedQuestion(Item asked, CurrentKey now, int learners, Optional<Correction> decided) {
    /** Returns whether a teacher still has to decide: nothing was decided, or the knowledge base has changed again. */
    public boolean isOpen() {
        return decided.filter(one -> one.found().equals(now)).isEmpty();
    }

    /** Returns whether answers can be graded by what is right now. */
    public boolean hasNewKey() {
        return now.canGrade(asked);
    }

    /** Returns what to propose: what was decided if that still stands, else the key that is right now, else leaving it out. */
    public Way proposed() {
        if (!isOpen()) {
            return decided.map(Correction::way).orElse(Way.AS_SHOWN);
        }
        return now.confirms(asked) ? Way.AS_SHOWN : hasNewKey() ? Way.NEW_KEY : Way.LEFT_OUT;
    }

    /** Returns the decision for that way of counting; leaving out if there is no key by which to grade. */
    public Correction decide(Way way) {
        return new Correction(asked.id(), way == Way.NEW_KEY && now.isGone() ? Way.LEFT_OUT : way, now);
    }
}
