package org.quadrivia.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;

/**
 * A folder that only this process works on, from {@link #hold} to {@link #close}. The operating system holds the lock, so the
 * lock ends with the process, however the process ends. The content of the lock file only tells people the id of the process
 * that uses the folder.
 */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "quadrivia.lock";
    /** The locked byte lies beyond the text in the file, so that the text can be read even on systems with mandatory locks. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the folder if it is missing, and locks it.
     *
     * @throws DataFolderInUse if another process holds it
     * @throws DataFolderUnusable if it cannot be created or written
     */
    public static DataFolder hold(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(path, channel);
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new DataFolderUnusable(Messages.text("store.unwritable", path, String.valueOf(e.getMessage())), e);
        }
    }

    /** Returns the absolute path. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DataFolderUnusable(Messages.text("store.unwritable", path, String.valueOf(e.getMessage())), e);
        }
    }

    private static void lock(Path path, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                write(channel, Long.toString(ProcessHandle.current().pid()));
                return;
            }
            throw inUse(path, channel, null);
        } catch (OverlappingFileLockException e) {
            throw inUse(path, channel, e);
        }
    }

    private static DataFolderInUse inUse(Path path, FileChannel channel, @Nullable Exception cause) throws IOException {
        String holder = read(channel);
        channel.close();
        String key = holder.isEmpty() ? "store.inUse" : "store.inUseBy";
        return new DataFolderInUse(Messages.text(key, path, holder), cause == null ? new IOException("locked") : cause);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(false);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(32);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
    }
}
