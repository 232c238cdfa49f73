package org.quadrivia.study;

import java.util.List;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;
import org.quadrivia.question.PassageRef;

/**
 * Somebody's day with a knowledge base.
 *
 * @param session the questions of the plan that are asked in one go, as they do not give each other away
 * @param answers how many they gave today, on any knowledge base
 * @param known how many facts they were ever asked
 * @param leeches what will not stick, the most forgotten first
 * @param confusions what they take for something else, the latest first
 */
public record StudyDay(
        KbCard card,
        LearnersDay day,
        DayPlan plan,
        List<Item> session,
        StudySettings settings,
        int answers,
        int known,
        List<Forecast.Day> forecast,
        List<Leech> leeches,
        List<Confusion> confusions) {
    public StudyDay {
        session = List.copyOf(session);
        forecast = List.copyOf(forecast);
        leeches = List.copyOf(leeches);
        confusions = List.copyOf(confusions);
    }

    /**
     * A fact that will not stick.
     *
     * @param passages that say it; empty where no item asks it any more
     */
    public record Leech(FactMemory fact, List<PassageRef> passages) {
        public Leech {
            passages = List.copyOf(passages);
        }
    }
}
