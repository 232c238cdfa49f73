package org.quadrivia.knowledge.media;

import java.io.ByteArrayOutputStream;

/** Copies the blocks of a GIF that show it. Comments, texts, and what programs wrote are left out. */
final class GifCleaner {
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3b;
    private static final int TIMING = 0xf9;
    private static final int APPLICATION = 0xff;

    private final byte[] bytes;
    private final ByteCursor in;
    private final ByteArrayOutputStream out;

    private GifCleaner(byte[] bytes) {
        this.bytes = bytes;
        this.in = new ByteCursor(MediaKind.GIF, bytes);
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    static MediaFile clean(byte[] bytes) {
        return new GifCleaner(bytes).clean();
    }

    private MediaFile clean() {
        in.skip(6);
        int width = in.u16Little();
        int height = in.u16Little();
        int flags = in.u8();
        in.skip(2);
        colours(flags);
        copy(0);
        long frames = 0;
        for (int block = in.u8(); block != END; block = in.u8()) {
            int from = in.at() - 1;
            if (block == IMAGE) {
                frames++;
                in.skip(8);
                colours(in.u8());
                in.skip(1);
                parts();
                copy(from);
            } else {
                in.require(block == EXTENSION);
                int label = in.u8();
                boolean shown = label == TIMING || label == APPLICATION && isLoop();
                parts();
                if (shown) {
                    copy(from);
                }
            }
        }
        PixelLimits.require(MediaKind.GIF, width, height, Math.max(1, frames));
        in.require(frames > 0);
        out.write(END);
        return MediaFile.picture(MediaKind.GIF, out.toByteArray(), width, height);
    }

    /** Returns whether the extension says only how often the picture repeats. */
    private boolean isLoop() {
        return in.sees("\u000bNETSCAPE2.0") || in.sees("\u000bANIMEXTS1.0");
    }

    private void colours(int flags) {
        if ((flags & 0x80) != 0) {
            in.skip(3L << (flags & 7) + 1);
        }
    }

    private void parts() {
        for (int length = in.u8(); length != 0; length = in.u8()) {
            in.skip(length);
        }
    }

    private void copy(int from) {
        out.write(bytes, from, in.at() - from);
    }
}
