package org.quadrivia.knowledge.media;

import java.io.ByteArrayOutputStream;

/**
 * Copies the segments of a JPEG that show it. What a camera or a program wrote (EXIF with the place, XMP, comments, a second
 * picture behind the first) is left out; only the side that is up is kept, since without it photographs would lie on their side.
 */
final class JpegCleaner {
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int ORIENTATION = 0x112;

    private final byte[] bytes;
    private final ByteCursor in;
    private final ByteArrayOutputStream out;
    private int width;
    private int height;
    private boolean turned;

    private JpegCleaner(byte[] bytes) {
        this.bytes = bytes;
        this.in = new ByteCursor(MediaKind.JPEG, bytes);
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    static MediaFile clean(byte[] bytes) {
        return new JpegCleaner(bytes).clean();
    }

    private MediaFile clean() {
        out.write(bytes, in.skip(2), 2);
        boolean scanned = false;
        for (int marker = marker(); marker != END; marker = marker()) {
            int from = in.at();
            int length = in.u16();
            in.require(length >= 2);
            int content = in.skip(length - 2);
            segment(marker, from, content);
            if (marker == SCAN) {
                in.require(width > 0);
                scanned = true;
                int data = in.at();
                skipScan();
                out.write(bytes, data, in.at() - data);
            }
        }
        in.require(scanned);
        out.write(0xff);
        out.write(END);
        return MediaFile.picture(MediaKind.JPEG, out.toByteArray(), width, height);
    }

    /** Reads the next marker; any number of fill bytes may stand before it. */
    private int marker() {
        in.require(in.u8() == 0xff);
        int marker = in.u8();
        while (marker == 0xff) {
            marker = in.u8();
        }
        in.require(marker >= 0xc0 && (marker < 0xd0 || marker >= END));
        return marker;
    }

    private void segment(int marker, int from, int content) {
        if (isFrame(marker)) {
            ByteCursor frame = new ByteCursor(MediaKind.JPEG, bytes, content, in.at());
            frame.u8();
            height = frame.u16();
            width = frame.u16();
            PixelLimits.require(MediaKind.JPEG, width, height, 1);
        }
        if (marker == APP1) {
            keepSide(new ByteCursor(MediaKind.JPEG, bytes, content, in.at()));
        } else if (isShown(marker, new ByteCursor(MediaKind.JPEG, bytes, content, in.at()))) {
            out.write(0xff);
            out.write(marker);
            out.write(bytes, from, in.at() - from);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean isShown(int marker, ByteCursor content) {
        return switch (marker) {
            case APP0 -> content.sees("JFIF\0");
            case APP2 -> content.sees("ICC_PROFILE\0");
            case APP14 -> content.sees("Adobe");
            default -> marker < APP0;
        };
    }

    /** Goes to the marker behind the compressed data. */
    private void skipScan() {
        while (true) {
            int next = in.peek(1);
            in.require(next >= 0);
            if (in.peek(0) == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                return;
            }
            in.skip(1);
        }
    }

    /** Writes a segment that says which side is up, and nothing else, if this one does. A malformed one is left out. */
    private void keepSide(ByteCursor exif) {
        if (turned || !exif.sees("Exif\0\0")) {
            return;
        }
        int side = 0;
        try {
            side = side(exif);
        } catch (MediaRefused malformed) {
            return;
        }
        if (side > 1 && side <= 8) {
            turned = true;
            byte[] only = {
                (byte) 0xff,
                (byte) APP1,
                0,
                34,
                'E',
                'x',
                'i',
                'f',
                0,
                0,
                'M',
                'M',
                0,
                42,
                0,
                0,
                0,
                8,
                0,
                1,
                ORIENTATION >> 8,
                ORIENTATION & 0xff,
                0,
                3,
                0,
                0,
                0,
                1,
                0,
                (byte) side,
                0,
                0,
                0,
                0,
                0,
                0
            };
            out.write(only, 0, only.length);
        }
    }

    private static int side(ByteCursor exif) {
        exif.skip(6);
        int start = exif.at();
        boolean little = exif.sees("II");
        exif.skip(4);
        long first = little ? exif.u32Little() : exif.u32();
        exif.skip(first - (exif.at() - start));
        int entries = little ? exif.u16Little() : exif.u16();
        for (int i = 0; i < entries; i++) {
            int tag = little ? exif.u16Little() : exif.u16();
            exif.skip(6);
            int value = little ? exif.u16Little() : exif.u16();
            exif.skip(2);
            if (tag == ORIENTATION) {
                return value;
            }
        }
        return 0;
    }
}
