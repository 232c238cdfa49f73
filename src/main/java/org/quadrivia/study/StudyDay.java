package org.quadrivia.study;

import java.util.List;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;
import org.quadrivia.question.PassageRef;

/**
 * A learner's day with a knowledge base.
 *
 * @param session the questions of the plan that one session asks, because none gives another away
 * @param dueSoon questions about the facts that are due within minutes, for one session like the one above
 * @param newItems questions about as many further new facts as the learner wants a day, once the session is empty
 * @param answers the number of answers given today, on all knowledge bases
 * @param known the number of facts of this knowledge base that the learner has been asked about
 * @param attainment what the learner has attained with this knowledge base
 * @param leeches the facts that do not stick, the most forgotten first
 * @param confusions the current confusions, latest first
 */
public record StudyDay(
        KbCard card,
        LearnerClock day,
        DayPlan plan,
        List<Item> session,
        List<Item> dueSoon,
        List<Item> newItems,
        StudySettings settings,
        int answers,
        int known,
        Attainment attainment,
        List<Forecast.Day> forecast,
        List<Leech> leeches,
        List<Confusion> confusions) {
    public StudyDay {
        session = List.copyOf(session);
        dueSoon = List.copyOf(dueSoon);
        newItems = List.copyOf(newItems);
        forecast = List.copyOf(forecast);
        leeches = List.copyOf(leeches);
        confusions = List.copyOf(confusions);
    }

    /**
     * A fact that does not stick.
     *
     * @param passages the passages that state it; empty if no item asks about it any more
     */
    public record Leech(FactMemory fact, List<PassageRef> passages) {
        public Leech {
            passages = List.copyOf(passages);
        }
    }
}
