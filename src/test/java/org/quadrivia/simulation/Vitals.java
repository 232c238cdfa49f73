package org.quadrivia.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server and the processes it started hold at a moment. Memory is proportional (PSS): what several processes share counts
 * once. Where the kernel tells no such figures (elsewhere than on Linux) they are 0.
 *
 * @param second of the soak
 * @param heap what is reachable after a full collection, in bytes; 0 where none was asked for
 * @param memory of the process, in bytes
 * @param workers and of those it started
 * @param processes how many it started
 * @param threads of the process
 * @param files that it has open
 * @param folder bytes of the data folder by the names in it
 */
record Vitals(
        double second,
        long heap,
        long memory,
        long workers,
        int processes,
        int threads,
        int files,
        Map<String, Long> folder) {
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final double MEGA = 1e6;

    /** Takes them of the process that serves that folder. @param collect whether to collect garbage first and measure the heap */
    static Vitals of(long pid, Path data, double second, boolean collect) throws IOException, InterruptedException {
        List<Long> children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .toList();
        long workers = 0;
        for (long child : children) {
            workers += memory(child);
        }
        return new Vitals(
                second,
                collect ? Heap.live(pid) : 0,
                memory(pid),
                workers,
                children.size(),
                entries(pid, "task"),
                entries(pid, "fd"),
                sizes(data));
    }

    /** 0 for one that has ended meanwhile. */
    private static long memory(long pid) {
        try {
            Matcher pss = PSS.matcher(Files.readString(Path.of("/proc/" + pid + "/smaps_rollup")));
            return pss.find() ? Long.parseLong(pss.group(1)) << 10 : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static int entries(long pid, String folder) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/" + pid + "/" + folder))) {
            return (int) all.count();
        } catch (NoSuchFileException elsewhere) {
            return 0;
        }
    }

    /** What the parts of a folder take on the disk: the files of a store are long, but have holes. */
    private static Map<String, Long> sizes(Path data) throws IOException, InterruptedException {
        Map<String, Long> sizes = new TreeMap<>();
        Process du = new ProcessBuilder("du", "-k", "-d", "1", data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = du.inputReader(StandardCharsets.UTF_8)) {
            lines.lines()
                    .map(line -> line.split("\t", 2))
                    .filter(line -> line.length == 2)
                    .forEach(line ->
                            sizes.put(data.relativize(Path.of(line[1])).toString(), Long.parseLong(line[0]) << 10));
        }
        du.waitFor();
        return sizes;
    }

    long folderBytes(String part) {
        return folder.getOrDefault(part, 0L);
    }

    static String head() {
        return "second,heap MB,memory MB,workers MB,worker processes,threads,open files,people MB,kb MB,data folder MB";
    }

    /** A line of a table. */
    String line() {
        return "%.0f,%s,%.0f,%.0f,%d,%d,%d,%.1f,%.1f,%.1f"
                .formatted(
                        second,
                        heap == 0 ? "" : "%.1f".formatted(heap / MEGA),
                        memory / MEGA,
                        workers / MEGA,
                        processes,
                        threads,
                        files,
                        folderBytes("people") / MEGA,
                        folderBytes("kb") / MEGA,
                        folderBytes("") / MEGA);
    }
}
