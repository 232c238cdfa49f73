package org.quadrivia.knowledge.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies the chunks of a PNG that show it. Texts, times, and what a camera wrote (EXIF) are left out. */
final class PngCleaner {
    static final String START = "\u0089PNG\r\n\u001a\n";
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final int HEADER = 13;

    private PngCleaner() {}

    static MediaFile clean(byte[] bytes) {
        ByteCursor in = new ByteCursor(MediaKind.PNG, bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, in.skip(START.length()), START.length());
        long width = 0;
        long height = 0;
        boolean data = false;
        String type = "";
        while (!type.equals("IEND")) {
            int from = in.at();
            long length = in.u32();
            type = in.text(4);
            in.require((width == 0) == type.equals("IHDR"));
            int content = in.skip(length);
            in.require(in.u32() == crc(bytes, from + 4, (int) length + 4));
            if (type.equals("IHDR")) {
                in.require(length == HEADER);
                ByteCursor header = new ByteCursor(MediaKind.PNG, bytes, content, in.at());
                width = header.u32();
                height = header.u32();
                PixelLimits.require(MediaKind.PNG, width, height, 1);
            } else if (type.equals("acTL")) {
                in.require(length == 8);
                PixelLimits.require(
                        MediaKind.PNG, width, height, new ByteCursor(MediaKind.PNG, bytes, content, in.at()).u32());
            }
            data |= type.equals("IDAT");
            if (SHOWN.contains(type)) {
                out.write(bytes, from, in.at() - from);
            }
        }
        in.require(data);
        return MediaFile.picture(MediaKind.PNG, out.toByteArray(), (int) width, (int) height);
    }

    private static long crc(byte[] bytes, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, length);
        return sum.getValue();
    }
}
