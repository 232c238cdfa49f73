package org.quadrivia.knowledge.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the bytes of a file from its beginning. Reading past the end refuses the file. */
final class ByteCursor {
    private final MediaKind kind;
    private final byte[] bytes;
    private final int end;
    private int at;

    ByteCursor(MediaKind kind, byte[] bytes) {
        this(kind, bytes, 0, bytes.length);
    }

    ByteCursor(MediaKind kind, byte[] bytes, int from, int end) {
        this.kind = kind;
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    MediaRefused broken() {
        return MediaRefused.broken(kind);
    }

    /** Refuses the file unless the condition holds. */
    void require(boolean sound) {
        if (!sound) {
            throw broken();
        }
    }

    /** Skips bytes and returns where they begin. */
    int skip(long count) {
        require(count >= 0 && count <= left());
        int from = at;
        at += (int) count;
        return from;
    }

    int u8() {
        return bytes[skip(1)] & 0xff;
    }

    int u16() {
        return u8() << 8 | u8();
    }

    long u32() {
        return (long) u16() << 16 | u16();
    }

    int u16Little() {
        return u8() | u8() << 8;
    }

    int u24Little() {
        return u16Little() | u8() << 16;
    }

    long u32Little() {
        return u16Little() | (long) u16Little() << 16;
    }

    /** Reads as many bytes as Latin-1 text. */
    String text(int count) {
        return new String(bytes, skip(count), count, StandardCharsets.ISO_8859_1);
    }

    byte[] take(long count) {
        int from = skip(count);
        return Arrays.copyOfRange(bytes, from, at);
    }

    /** Returns whether the bytes here are this text, without reading them. */
    boolean sees(String text) {
        if (left() < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((bytes[at + i] & 0xff) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the byte that is so far ahead, without reading it; -1 behind the end. */
    int peek(int ahead) {
        return ahead < left() ? bytes[at + ahead] & 0xff : -1;
    }
}
