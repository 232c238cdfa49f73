package org.quadrivia.exchange.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a text file, in whichever encoding: UTF-8 and UTF-16 by their byte order marks, else UTF-8, else Windows-1252. */
public final class FileText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {}

    /** Returns the text without a byte order mark, with line feeds as line ends. */
    public static String of(byte[] file) {
        return decoded(file).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] file) {
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
