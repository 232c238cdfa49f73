package org.quadrivia.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long a soak takes, when it pauses, and how the server's clocks go.
 *
 * @param length of it all
 * @param idleAt when nobody does anything for a while
 * @param idle and for how long
 * @param each how often the server is looked at
 * @param hurried whether every clock of the server that can be shortened is
 */
record SoakPlan(Duration length, Duration idleAt, Duration idle, Duration each, boolean hurried) {
    /** Where learners who sign up say they are. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** Of {@code server.servlet.session.timeout}; a server of Tomcat counts whole minutes. */
    private static final Duration SHORTEST_SESSION = Duration.ofMinutes(1);

    private static final Duration USUAL_SESSION = Duration.ofMinutes(30);
    private static final int WINDOWS = 12;
    /** From the start of the server's process until it is warm, on an idle machine. */
    private static final Duration WARM = Duration.ofSeconds(8);
    /** How much of the time before the pause there must be, whenever the server gets warm. */
    private static final double LEAST_BEFORE = 0.6;

    /** With clocks as they are; idle for more than a quarter of it, so that in an hour workers and connections time out. */
    static SoakPlan natural(Duration length) {
        return of(length, 20, Duration.ofSeconds(10), false);
    }

    /**
     * With all clocks shortened. The pause comes late: connections must be retired while others are in use, since H2 closes its file
     * with the last one and forgets what was wrong with those before.
     */
    static SoakPlan hurried(Duration length) {
        return of(length, 60, Duration.ofSeconds(2), true);
    }

    private static SoakPlan of(Duration length, int idleAtPercent, Duration each, boolean hurried) {
        return new SoakPlan(
                length,
                length.multipliedBy(idleAtPercent).dividedBy(100),
                length.multipliedBy(28).dividedBy(100),
                each,
                hurried);
    }

    /** What is measured by windows has one for each five minutes of an hour. */
    Duration window() {
        return length.dividedBy(WINDOWS);
    }

    Duration session() {
        return hurried ? SHORTEST_SESSION : USUAL_SESSION;
    }

    /** For how long a guest's attempts are kept; longer than it all where that is not shortened. */
    Duration guests() {
        return hurried ? day() : Duration.ofDays(30);
    }

    /**
     * When a midnight of the learners falls, from the start of the server's clock: three quarters into the pause, if the server
     * gets warm in the usual time. Where days are short, there is one a day earlier and one a day later, and so on.
     */
    Duration midnight() {
        return (hurried ? WARM : Duration.ZERO).plus(idleAt).plus(beforeMidnight());
    }

    /** For how long everybody has paused when it is midnight. */
    private Duration beforeMidnight() {
        return idle.multipliedBy(3).dividedBy(4);
    }

    /** The midnights of the learners, in seconds of a soak that began so many seconds after the server's clock. */
    SoakMidnights midnights(double warm) {
        return new SoakMidnights(midnight().toMillis() / 1e3 - warm, day().toMillis() / 1e3);
    }

    /**
     * The second in which the pause begins. A fast clock does not wait until the server is warm: then it begins before the first
     * midnight that leaves most of the time before it, a day later at most.
     */
    double pauseAt(SoakMidnights midnights) {
        if (!hurried) {
            return idleAt.toSeconds();
        }
        double least = idleAt.toSeconds() * LEAST_BEFORE;
        double before = beforeMidnight().toMillis() / 1e3;
        return midnights.next(least + before) - before;
    }

    /** How many times as fast the server's clock goes: where it is hurried, a day takes four fifths of it all. */
    int pace() {
        Duration day = length.multipliedBy(4).dividedBy(5);
        return hurried ? Math.toIntExact(Duration.ofDays(1).dividedBy(day)) : 1;
    }

    /** From one midnight to the next. */
    Duration day() {
        return Duration.ofDays(1).dividedBy(pace());
    }

    /** Whether it takes long enough for a session to expire before its end. */
    boolean expires() {
        return session().plusSeconds(2).plus(window()).compareTo(length) <= 0;
    }

    /** The same as settings of a server that starts now. */
    Map<String, Object> settings() {
        Map<String, Object> settings = new TreeMap<>();
        ZonedDateTime now = Instant.now().atZone(ZONE);
        Duration before = midnight().multipliedBy(pace());
        ZonedDateTime wanted = now.toLocalDate().plusDays(2).atStartOfDay(ZONE).minus(before);
        settings.put("quadrivia.clock.ahead", Duration.between(now, wanted));
        if (hurried) {
            settings.put("quadrivia.clock.pace", pace());
            settings.put("quadrivia.database.connection-lifetime", "PT30S");
            settings.put("server.servlet.session.timeout", session());
            settings.put("quadrivia.guest-days", 1);
            settings.put("quadrivia.sparql.idle", "PT8S");
            settings.put("quadrivia.store.compact", 0);
        }
        return settings;
    }
}
