package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/**
 * Asserts that looking at a text takes steps in proportion to its length: twice the text, less than two and a half times the steps.
 * Steps are counted, not timed; where nothing else can be counted, as in a library's parser, the bytes that the thread allocates.
 */
public final class LinearGrowth {
    private static final double MOST = 2.5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private LinearGrowth() {}

    /**
     * Doubles a construct until its text is as long as may be.
     *
     * @param construct repeats, lengthens or nests something so many times
     * @param from the first number, large enough that what each look costs anyway does not hide the rest
     */
    public static <T> void ofSteps(
            String name,
            IntFunction<T> construct,
            ToLongFunction<T> length,
            int from,
            long longest,
            ToLongFunction<T> look) {
        long before = twice(look, construct.apply(from));
        for (int n = 2 * from; ; n *= 2) {
            T text = construct.apply(n);
            if (length.applyAsLong(text) > longest) {
                return;
            }
            long now = twice(look, text);
            assertThat((double) now)
                    .as("%s: %d steps at %d, %d at twice that", name, before, n / 2, now)
                    .isLessThan(MOST * Math.max(before, 1));
            before = now;
        }
    }

    /** The first time also loads what it needs. */
    private static <T> long twice(ToLongFunction<T> look, T at) {
        return Math.min(look.applyAsLong(at), look.applyAsLong(at));
    }

    /** The same of a text, counting bytes. */
    public static void ofBytes(String name, IntFunction<String> construct, int longest, Consumer<String> look) {
        ofSteps(name, construct, String::length, 8, longest, text -> bytes(() -> look.accept(text)));
    }

    /** What this thread allocates meanwhile; of what is nearly nothing, a kilobyte. */
    public static long bytes(Runnable task) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        task.run();
        return Math.max(1_024, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
}
