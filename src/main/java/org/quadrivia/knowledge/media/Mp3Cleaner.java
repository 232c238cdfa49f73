package org.quadrivia.knowledge.media;

import java.util.Arrays;

/** Cuts the notes off an MP3: ID3 before and behind the sound, and APE behind it. */
final class Mp3Cleaner {
    /** Kilobits a second by the four bits of a frame, for layer III of MPEG 1, and of MPEG 2 and 2.5. */
    private static final int[][] RATES = {
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0}
    };

    private static final int[] SAMPLES = {44_100, 48_000, 32_000};
    private static final int FRAMES = 3;
    private static final int PADDING = 1 << 16;
    private static final int ID3_END = 128;
    private static final int APE_END = 32;

    private Mp3Cleaner() {}

    /** Returns whether a file begins like an MP3. */
    static boolean begins(ByteCursor in) {
        return in.sees("ID3") || frame(in) > 0;
    }

    static MediaFile clean(byte[] bytes) {
        ByteCursor in = new ByteCursor(MediaKind.MP3, bytes);
        while (in.sees("ID3")) {
            in.skip(5);
            boolean footer = (in.u8() & 0x10) != 0;
            int length = in.u8() << 21 | in.u8() << 14 | in.u8() << 7 | in.u8();
            in.skip(length + (footer ? 10 : 0));
        }
        for (int i = 0; i < PADDING && in.peek(0) == 0; i++) {
            in.skip(1);
        }
        int start = in.at();
        for (int i = 0; i < FRAMES; i++) {
            int length = frame(in);
            in.require(length > 0);
            in.skip(length);
        }
        return MediaFile.sound(MediaKind.MP3, Arrays.copyOfRange(bytes, start, end(bytes, in.at())));
    }

    /** Returns where the sound ends. */
    private static int end(byte[] bytes, int least) {
        int end = bytes.length;
        if (end - ID3_END >= least && sees(bytes, end - ID3_END, "TAG")) {
            end -= ID3_END;
        }
        if (end - APE_END >= least && sees(bytes, end - APE_END, "APETAGEX")) {
            ByteCursor tag = new ByteCursor(MediaKind.MP3, bytes, end - APE_END, end);
            tag.skip(12);
            long length = tag.u32Little() + APE_END;
            end = length <= end - least ? (int) (end - length) : end;
        }
        return end;
    }

    private static boolean sees(byte[] bytes, int at, String text) {
        return new ByteCursor(MediaKind.MP3, bytes, at, bytes.length).sees(text);
    }

    /** Returns the length of the frame of layer III that begins here; 0 if none does. */
    private static int frame(ByteCursor in) {
        int second = in.peek(1);
        int third = in.peek(2);
        if (in.peek(0) != 0xff || second < 0xe0 || third < 0) {
            return 0;
        }
        int version = second >> 3 & 3;
        int layer = second >> 1 & 3;
        int rate = third >> 2 & 3;
        if (version == 1 || layer != 1 || rate == 3) {
            return 0;
        }
        boolean first = version == 3;
        int kilobits = RATES[first ? 0 : 1][third >> 4];
        int samples = SAMPLES[rate] >> (first ? 0 : version == 2 ? 1 : 2);
        int padding = third >> 1 & 1;
        return kilobits == 0 ? 0 : (first ? 144_000 : 72_000) * kilobits / samples + padding;
    }
}
