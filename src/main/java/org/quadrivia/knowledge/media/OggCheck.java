package org.quadrivia.knowledge.media;

/** Examines an Ogg file: whole pages from its beginning to its end, with sound and nothing else in them. */
final class OggCheck {
    private static final int BEGINNING = 2;

    private OggCheck() {}

    static MediaFile check(byte[] bytes) {
        ByteCursor in = new ByteCursor(MediaKind.OGG, bytes);
        boolean sound = false;
        while (in.left() > 0) {
            in.require(in.text(4).equals("OggS") && in.u8() == 0);
            boolean begins = (in.u8() & BEGINNING) != 0;
            in.skip(20);
            int segments = in.u8();
            int length = 0;
            for (int i = 0; i < segments; i++) {
                length += in.u8();
            }
            if (begins) {
                in.require(isSound(in));
                sound = true;
            }
            in.require(sound);
            in.skip(length);
        }
        in.require(sound);
        return MediaFile.sound(MediaKind.OGG, bytes);
    }

    private static boolean isSound(ByteCursor in) {
        return in.sees("\u0001vorbis") || in.sees("OpusHead") || in.sees("\u007fFLAC") || in.sees("Speex   ");
    }
}
