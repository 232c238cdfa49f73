package org.quadrivia.knowledge.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies the chunks of a RIFF file that show a WebP picture or play a WAV sound. EXIF, XMP, and other notes are left out. */
final class RiffCleaner {
    private static final Set<String> SHOWN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> PLAYED = Set.of("fmt ", "fact", "data");
    private static final int EXIF_AND_XMP = 0x08 | 0x04;
    private static final int HEADER = 12;

    private RiffCleaner() {}

    static MediaFile webp(byte[] bytes) {
        ByteCursor in = start(MediaKind.WEBP, bytes);
        ByteArrayOutputStream out = begin(bytes);
        int width = 0;
        int height = 0;
        long frames = 0;
        boolean data = false;
        while (in.left() >= 8) {
            String type = in.text(4);
            long length = in.u32Little();
            byte[] content = in.take(length);
            in.skip(Math.min(length & 1, in.left()));
            ByteCursor chunk = new ByteCursor(MediaKind.WEBP, content);
            if (type.equals("VP8X") || width == 0 && (type.equals("VP8L") || type.equals("VP8 "))) {
                in.require(width == 0);
                int[] size = size(type, chunk);
                width = size[0];
                height = size[1];
                PixelLimits.require(MediaKind.WEBP, width, height, 1);
            }
            in.require(width > 0);
            if (type.equals("VP8X")) {
                content[0] &= (byte) ~EXIF_AND_XMP;
            }
            frames += type.equals("ANMF") ? 1 : 0;
            data |= type.equals("VP8 ") || type.equals("VP8L") || type.equals("ANMF");
            if (SHOWN.contains(type)) {
                write(out, type, content);
            }
        }
        in.require(data);
        PixelLimits.require(MediaKind.WEBP, width, height, Math.max(1, frames));
        return MediaFile.picture(MediaKind.WEBP, end(out), width, height);
    }

    private static int[] size(String type, ByteCursor chunk) {
        if (type.equals("VP8X")) {
            chunk.skip(4);
            return new int[] {chunk.u24Little() + 1, chunk.u24Little() + 1};
        }
        if (type.equals("VP8L")) {
            chunk.require(chunk.u8() == 0x2f);
            long bits = chunk.u32Little();
            return new int[] {(int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1};
        }
        chunk.skip(3);
        chunk.require(chunk.u24Little() == 0x2a019d);
        return new int[] {chunk.u16Little() & 0x3fff, chunk.u16Little() & 0x3fff};
    }

    static MediaFile wav(byte[] bytes) {
        ByteCursor in = start(MediaKind.WAV, bytes);
        ByteArrayOutputStream out = begin(bytes);
        boolean format = false;
        boolean data = false;
        while (in.left() >= 8) {
            String type = in.text(4);
            long length = in.u32Little();
            // Recorders that stop before they know the length leave it at its greatest value
            byte[] content = in.take(type.equals("data") ? Math.min(length, in.left()) : length);
            in.skip(Math.min(length & 1, in.left()));
            format |= type.equals("fmt ") && content.length >= 16;
            data |= type.equals("data") && format && content.length > 0;
            if (PLAYED.contains(type)) {
                write(out, type, content);
            }
        }
        in.require(data);
        return MediaFile.sound(MediaKind.WAV, end(out));
    }

    private static ByteCursor start(MediaKind kind, byte[] bytes) {
        ByteCursor in = new ByteCursor(kind, bytes);
        in.skip(HEADER);
        return in;
    }

    private static ByteArrayOutputStream begin(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, HEADER);
        return out;
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] content) {
        out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(little(content.length));
        out.writeBytes(content);
        if ((content.length & 1) == 1) {
            out.write(0);
        }
    }

    /** Returns the file with its length in its beginning. */
    private static byte[] end(ByteArrayOutputStream out) {
        byte[] file = out.toByteArray();
        System.arraycopy(little(file.length - 8), 0, file, 4, 4);
        return file;
    }

    private static byte[] little(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }
}
