package org.quadrivia.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of few megabytes, in memory, at a folder. */
public final class SmallDisk implements AutoCloseable {
    private static final int SIZE = 4 << 20;
    private static final int BLOCK = 1024;

    private final Path folder;
    private final Path filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /** Mounts it, or skips the test where that is not allowed. */
    public static SmallDisk at(Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString()),
                "Skipped: a full disk is tried on a small one in memory, which only root may mount");
        return new SmallDisk(folder);
    }

    /** Takes what room there is. */
    public void fill() throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            for (int i = 0; i < SIZE; i += BLOCK) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            // As meant
        }
    }

    /** Gives back what {@link #fill} took. */
    public void free() throws IOException {
        Files.deleteIfExists(filler);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", folder.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
