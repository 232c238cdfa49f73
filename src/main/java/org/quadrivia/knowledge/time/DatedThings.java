package org.quadrivia.knowledge.time;

import java.util.List;

/** Things with their dates, from the earliest to the latest. Names are looked up only for those that are asked for. */
public interface DatedThings {
    /** Returns the number of dates. */
    int size();

    /**
     * Returns the things that begin in the span, the earliest first. Things that began earlier and reach into the span are left
     * out.
     */
    DatedThings beginning(TimeSpan span);

    /** Returns the span of all things. @throws IllegalStateException if there are none */
    TimeSpan all();

    /** Returns the span of most things, without a few that are far from all others. @throws IllegalStateException if there are none */
    TimeSpan most();

    /** Returns the things in the span, the earliest first. */
    DatedThings in(TimeSpan span);

    /** Returns the things with the most facts, the best known first. If a thing has several dates, only the earliest counts. */
    List<Dated> bestKnown(int limit);

    /** Returns some of the things, the earliest first. */
    List<Dated> inOrder(int offset, int limit);
}
