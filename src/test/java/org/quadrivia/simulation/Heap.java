package org.quadrivia.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lives on the heap of another JVM. */
final class Heap {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private Heap() {}

    /** Bytes of all objects that are reachable: a histogram of classes begins with a full collection. */
    static long live(long pid) throws IOException, InterruptedException {
        histogram(pid);
        Matcher total = TOTAL.matcher(histogram(pid));
        if (!total.find()) {
            throw new IOException("jcmd told no total");
        }
        return Long.parseLong(total.group(1));
    }

    /** Classes by the bytes of their objects, most first. */
    static String histogram(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
