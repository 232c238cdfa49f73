package org.quadrivia.knowledge.time;

import java.util.List;

/** Things with their dates, from the earliest to the latest. Names are looked up only for those that are asked for. */
public interface DatedThings {
    /** Returns how many there are. */
    int size();

    /** Returns those that begin in the span, the earliest first. What began earlier and reaches into the span is left out. */
    DatedThings beginning(TimeSpan span);

    /** Returns the whole time that they take. @throws IllegalStateException if there are none */
    TimeSpan all();

    /** Returns where most of them are: without a few that are far from all others. @throws IllegalStateException if there are none */
    TimeSpan most();

    /** Returns those that are in the span, the earliest first. */
    DatedThings in(TimeSpan span);

    /** Returns those with the most facts, the best known first; of a thing with several dates, only the earliest. */
    List<Dated> bestKnown(int limit);

    /** Returns some, the earliest first. */
    List<Dated> inOrder(int offset, int limit);
}
