package org.quadrivia.cli.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Suppresses the log once the process is stopping, from {@link #begin} until it is closed. A person who interrupts the start or the
 * warm-up does not want to read which parts could no longer be made.
 */
final class StopSilence extends TurboFilter implements AutoCloseable {
    private static final Thread NOTHING = Thread.ofPlatform().unstarted(() -> {});

    /** Begins to suppress the log. Logging must have been set up before, since its setup drops all filters. */
    void begin() {
        start();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.addTurboFilter(this);
        }
    }

    @Override
    public void close() {
        ILoggerFactory loggers = LoggerFactory.getILoggerFactory();
        if (loggers instanceof LoggerContext all) {
            all.getTurboFilterList().remove(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] params,
            @Nullable Throwable error) {
        return level.isGreaterOrEqual(Level.INFO) && isStopping() ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** Whether the process is stopping. Only an attempt to add a shutdown hook shows this. */
    private static synchronized boolean isStopping() {
        try {
            Runtime.getRuntime().addShutdownHook(NOTHING);
            Runtime.getRuntime().removeShutdownHook(NOTHING);
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }
}
