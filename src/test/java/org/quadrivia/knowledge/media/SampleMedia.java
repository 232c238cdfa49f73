package org.quadrivia.knowledge.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures and sounds of each kind, made here, some with notes that say where they were made. */
public final class SampleMedia {
    /** What stands in the notes and must be nowhere afterwards. */
    public static final String SECRET = "48.8584N 2.2945E";

    private SampleMedia() {}

    public static byte[] drawn(String format, Color colour) {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillOval(5, 5, 30, 30);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] png(Color colour) {
        byte[] plain = drawn("png", colour);
        int end = plain.length - 12;
        return joined(
                part(plain, 0, end),
                chunk("tEXt", bytes("Comment\0" + SECRET)),
                chunk("eXIf", bytes("MM\0*" + SECRET)),
                part(plain, end, plain.length),
                bytes("behind the end: " + SECRET));
    }

    /** Returns a PNG whose header says that it is that large. */
    public static byte[] hugePng(int width, int height) {
        byte[] plain = drawn("png", Color.RED);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(part(plain, 0, 8), chunk("IHDR", header), part(plain, 33, plain.length));
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] body = joined(bytes(type), content);
        CRC32 sum = new CRC32();
        sum.update(body);
        return joined(number(content.length), body, number((int) sum.getValue()));
    }

    /** Returns a JPEG that lies on its side and tells the place. */
    public static byte[] jpeg(Color colour) {
        byte[] plain = drawn("jpg", colour);
        ByteBuffer exif = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(bytes("Exif\0\0II")).putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0).put(bytes(SECRET));
        return joined(
                part(plain, 0, 2),
                segment(0xe1, part(exif.array(), 0, exif.position())),
                segment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET)),
                segment(0xed, bytes("Photoshop 3.0\0" + SECRET)),
                segment(0xfe, bytes(SECRET)),
                part(plain, 2, plain.length),
                bytes(SECRET));
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return joined(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    public static byte[] gif() {
        byte[] plain = drawn("gif", Color.BLUE);
        int end = plain.length - 1;
        byte[] note = bytes(SECRET);
        return joined(
                part(plain, 0, end),
                new byte[] {0x21, (byte) 0xfe, (byte) note.length},
                note,
                new byte[] {0, 0x3b},
                note);
    }

    public static byte[] webp() {
        byte[] plain = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        byte[] extended =
                ByteBuffer.allocate(10).put((byte) 0x0c).put(new byte[9]).array();
        return riff(
                "WEBP",
                riffChunk("VP8X", extended),
                part(plain, 12, plain.length),
                riffChunk("EXIF", bytes(SECRET)),
                riffChunk("XMP ", bytes(SECRET)));
    }

    /** Returns a tone of half a second. */
    public static byte[] wav() {
        int rate = 8000;
        ByteBuffer format = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        format.putShort((short) 1).putShort((short) 1).putInt(rate).putInt(rate).putShort((short) 1);
        format.putShort((short) 8);
        byte[] tone = new byte[rate / 2];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (byte) (128 + 60 * Math.sin(2 * Math.PI * 440 * i / rate));
        }
        return riff(
                "WAVE",
                riffChunk("fmt ", format.array()),
                riffChunk("LIST", bytes("INFO" + SECRET)),
                riffChunk("data", tone),
                riffChunk("id3 ", bytes(SECRET)));
    }

    private static byte[] riff(String type, byte[]... chunks) {
        byte[] body = joined(bytes(type), joined(chunks));
        return joined(bytes("RIFF"), little(body.length), body);
    }

    private static byte[] riffChunk(String type, byte[] content) {
        return joined(bytes(type), little(content.length), content, new byte[content.length & 1]);
    }

    public static byte[] mp3() {
        byte[] frame = new byte[417];
        frame[0] = (byte) 0xff;
        frame[1] = (byte) 0xfb;
        frame[2] = (byte) 0x90;
        byte[] note = bytes(SECRET);
        byte[] end = new byte[128];
        System.arraycopy(bytes("TAG" + SECRET), 0, end, 0, 3 + note.length);
        return joined(
                bytes("ID3\u0004\0\0\0\0\0"), new byte[] {(byte) note.length}, note, frame, frame, frame, frame, end);
    }

    public static byte[] ogg(String begins) {
        byte[] head = joined(bytes(begins), new byte[19]);
        return joined(page(2, head), page(4, new byte[100]));
    }

    private static byte[] page(int flags, byte[] content) {
        return joined(
                bytes("OggS\0"),
                new byte[] {(byte) flags},
                new byte[20],
                new byte[] {1, (byte) content.length},
                content);
    }

    public static byte[] m4a(String handler) {
        byte[] handled = box("hdlr", joined(new byte[8], bytes(handler), new byte[13]));
        byte[] moov = box("moov", joined(box("trak", box("mdia", handled)), box("udta", bytes(SECRET))));
        return joined(
                box("ftyp", bytes("M4A \0\0\0\0M4A ")), moov, box("mdat", new byte[50]), box("uuid", bytes(SECRET)));
    }

    private static byte[] box(String type, byte[] content) {
        return joined(number(content.length + 8), bytes(type), content);
    }

    public static byte[] svg(String inside) {
        return ("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " xmlns:ink=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"0 0 10 10\">" + inside
                        + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] part(byte[] all, int from, int to) {
        return Arrays.copyOfRange(all, from, to);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
