package org.quadrivia.knowledge.media;

import java.util.Arrays;
import java.util.Set;

/**
 * Overwrites the notes in an M4A (names, pictures, the place) with zeros. The boxes keep their lengths, since others count bytes
 * from the beginning of the file.
 */
final class Mp4Cleaner {
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf");
    private static final Set<String> NOTES = Set.of("udta", "meta", "uuid", "free", "skip", "wide");
    private static final int DEPTH = 8;
    private static final int MOST = 100_000;

    private final byte[] bytes;
    private int boxes;
    private boolean sound;
    private boolean data;

    private Mp4Cleaner(byte[] bytes) {
        this.bytes = bytes;
    }

    static MediaFile clean(byte[] bytes) {
        Mp4Cleaner cleaner = new Mp4Cleaner(bytes.clone());
        ByteCursor all = new ByteCursor(MediaKind.M4A, cleaner.bytes);
        cleaner.boxes(all, 0);
        all.require(cleaner.sound && cleaner.data);
        return MediaFile.sound(MediaKind.M4A, cleaner.bytes);
    }

    private void boxes(ByteCursor in, int depth) {
        in.require(depth <= DEPTH);
        while (in.left() > 0) {
            in.require(++boxes <= MOST);
            int from = in.at();
            long length = in.u32();
            String type = in.text(4);
            if (length == 1) {
                length = in.u32() << 32 | in.u32();
            } else if (length == 0) {
                length = in.at() - from + in.left();
            }
            int header = in.at() - from;
            int content = in.skip(length - header);
            box(type, from, content, in, depth);
        }
    }

    private void box(String type, int from, int content, ByteCursor in, int depth) {
        if (CONTAINERS.contains(type)) {
            boxes(new ByteCursor(MediaKind.M4A, bytes, content, in.at()), depth + 1);
        } else if (NOTES.contains(type)) {
            Arrays.fill(bytes, content, in.at(), (byte) 0);
            System.arraycopy(new byte[] {'f', 'r', 'e', 'e'}, 0, bytes, from + 4, 4);
        } else if (type.equals("hdlr") && depth > 0) {
            ByteCursor handler = new ByteCursor(MediaKind.M4A, bytes, content, in.at());
            handler.skip(8);
            String handled = handler.text(4);
            in.require(!handled.equals("vide"));
            sound |= handled.equals("soun");
        } else if (type.equals("mdat")) {
            data = true;
        }
    }
}
