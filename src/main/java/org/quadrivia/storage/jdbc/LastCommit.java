package org.quadrivia.storage.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;

/**
 * Finds the last commit in an H2 file that was not closed. H2 (2.3 to 2.5) starts at the chunk that the file's header names,
 * and follows from there where each chunk predicts its successor; or it starts at the end of the file. A commit may be
 * elsewhere: in space that was freed after the prediction. H2 then writes a new header, but the header names the chunk before
 * that commit ({@code RandomAccessStore.writeChunk} comes before {@code lastChunk} is set). If the process is killed now, H2
 * does not find this commit and the predicted ones after it, up to twenty.
 *
 * <p>This class looks at each block of the file, and lets the header name the newest whole chunk. H2 checks that chunk and all
 * it needs as ever, and goes back to an earlier one where something is missing.
 *
 * <p>Chunks that H2 missed in this way, before this class existed, may still be in the file. H2 gave their versions to later
 * chunks, and would take the older ones for the newest. So the newest chunk is found by its time, and those that it replaced are
 * made unreadable for H2.
 */
final class LastCommit {
    private static final int BLOCK = 4096;
    private static final int HEADERS = 2;
    /** How much is read at once. */
    private static final int BUFFER = 256 * BLOCK;
    /** No header of a chunk is longer. */
    private static final int CHUNK_HEADER = 1024;

    private static final int CHUNK_FOOTER = 128;
    private static final String CHECKSUM = "fletcher";
    private static final byte[] ABANDONED = {'-'};
    private static final byte[] CHUNK = "chunk:".getBytes(StandardCharsets.ISO_8859_1);

    /**
     * @param block where it begins
     * @param end where it ends, in bytes
     * @param time when it was written, in milliseconds since the file was created
     */
    private record Chunk(long block, long end, long id, long version, long time) {
        /** Of two copies of a chunk, neither is after the other. */
        boolean isAfter(Chunk other) {
            return time > other.time || time == other.time && version > other.version;
        }

        /** Returns whether the other one is of earlier commits that H2 did not find, after which it gave their versions again. */
        boolean replaces(Chunk other) {
            return time > other.time && version <= other.version;
        }
    }

    private final FileChannel file;

    private LastCommit(FileChannel file) {
        this.file = file;
    }

    /**
     * Lets the file's header name its newest chunk, and hides those that it replaced. A file that was closed, that has no header, or that is no database stays
     * as it is.
     *
     * @param file open for reading and writing, and locked
     */
    static void find(FileChannel file) throws IOException {
        new LastCommit(file).find();
    }

    private void find() throws IOException {
        Map<String, String> header = header();
        if (header.isEmpty() || DataUtils.readHexLong(header, "clean", 0) != 0) {
            return;
        }
        List<Chunk> chunks = chunks();
        Optional<Chunk> newest = chunks.stream().reduce((one, other) -> other.isAfter(one) ? other : one);
        if (newest.isPresent()) {
            for (Chunk chunk : chunks) {
                if (newest.get().replaces(chunk)) {
                    abandon(chunk);
                }
            }
            if (newest.get().block() != DataUtils.readHexLong(header, "block", 0)) {
                write(header, newest.get());
            }
            file.force(true);
        }
    }

    /** Returns the newer one of the two copies of the header; empty if neither can be read. */
    private Map<String, String> header() throws IOException {
        Map<String, String> newer = Map.of();
        for (int copy = 0; copy < HEADERS; copy++) {
            Map<String, String> header = checked(read((long) copy * BLOCK, BLOCK));
            if (header.containsKey("version")
                    && (newer.isEmpty()
                            || DataUtils.readHexLong(header, "version", 0)
                                    > DataUtils.readHexLong(newer, "version", 0))) {
                newer = header;
            }
        }
        return newer;
    }

    /** Returns the chunks whose header and footer agree, in their order in the file. */
    private List<Chunk> chunks() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        long size = file.size();
        for (long from = (long) HEADERS * BLOCK; from < size; from += BUFFER) {
            byte[] part = read(from, BUFFER);
            for (int at = 0; at < part.length; at += BLOCK) {
                chunk(from / BLOCK + at / BLOCK, part, at).ifPresent(chunks::add);
            }
        }
        return chunks;
    }

    private Optional<Chunk> chunk(long block, byte[] part, int at) throws IOException {
        if (!Arrays.equals(part, at, Math.min(at + CHUNK.length, part.length), CHUNK, 0, CHUNK.length)) {
            return Optional.empty();
        }
        Map<String, String> header = parsed(part, at, Math.min(at + CHUNK_HEADER, part.length));
        try {
            long id = DataUtils.readHexLong(header, "chunk", -1);
            long version = DataUtils.readHexLong(header, "version", -1);
            long end = (block + DataUtils.readHexLong(header, "len", 0)) * BLOCK;
            if (id < 0 || version < 0 || end <= block * BLOCK || end > file.size()) {
                return Optional.empty();
            }
            Map<String, String> footer = checked(read(end - CHUNK_FOOTER, CHUNK_FOOTER));
            boolean whole = DataUtils.readHexLong(footer, "chunk", -1) == id
                    && DataUtils.readHexLong(footer, "version", -1) == version;
            return whole
                    ? Optional.of(new Chunk(block, end, id, version, DataUtils.readHexLong(header, "time", 0)))
                    : Optional.empty();
        } catch (RuntimeException notOfH2) {
            return Optional.empty();
        }
    }

    /** Returns the map in the first line. */
    private static Map<String, String> parsed(byte[] part, int from, int to) {
        int end = from;
        while (end < to && part[end] != '\n') {
            end++;
        }
        try {
            return DataUtils.parseMap(new String(part, from, end - from, StandardCharsets.ISO_8859_1).strip());
        } catch (RuntimeException notOfH2) {
            return Map.of();
        }
    }

    /** Returns the map that the bytes consist of, without its checksum; empty if the checksum is wrong. */
    private static Map<String, String> checked(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).trim();
        int end = text.lastIndexOf("," + CHECKSUM + ":");
        if (end < 0) {
            return Map.of();
        }
        try {
            byte[] summed = text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
            Map<String, String> map = DataUtils.parseMap(text);
            String sum = Integer.toHexString(DataUtils.getFletcher32(summed, 0, summed.length));
            return sum.equals(map.remove(CHECKSUM)) ? map : Map.of();
        } catch (RuntimeException notOfH2) {
            return Map.of();
        }
    }

    /** Changes the first letter of its header and footer, so that H2 does not take it for a chunk. */
    private void abandon(Chunk chunk) throws IOException {
        overwrite(chunk.block() * BLOCK, ABANDONED);
        overwrite(chunk.end() - CHUNK_FOOTER, ABANDONED);
    }

    private void write(Map<String, String> header, Chunk chunk) throws IOException {
        HashMap<String, Object> changed = new HashMap<>(header);
        changed.put("block", chunk.block());
        changed.put("chunk", chunk.id());
        changed.put("version", chunk.version());
        StringBuilder text = DataUtils.appendMap(new StringBuilder(), changed);
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        DataUtils.appendMap(text, CHECKSUM, DataUtils.getFletcher32(bytes, 0, bytes.length));
        byte[] line = text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
        for (int copy = 0; copy < HEADERS; copy++) {
            overwrite((long) copy * BLOCK, Arrays.copyOf(line, BLOCK));
        }
    }

    private void overwrite(long from, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            file.write(rest, from + rest.position());
        }
    }

    /** Returns fewer bytes at the end of the file. */
    private byte[] read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                break;
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
