package org.quadrivia.text.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quadrivia.text.SourceText;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextPassage;

/** The form in which a text, or the reason why there is none, goes from the reading process to the server. */
final class TextStream {
    private static final byte READ = 1;
    private static final byte REFUSED = 2;
    private static final int NOTES = 100;

    /** What the process found: a text, or why there is none. */
    sealed interface Answer {
        record Read(SourceText text) implements Answer {}

        record Refused(String words) implements Answer {}
    }

    private TextStream() {}

    static void write(SourceText text, DataOutputStream out) throws IOException {
        out.writeByte(READ);
        put(text.title(), out);
        put(text.author(), out);
        out.writeInt(text.notes().size());
        for (String note : text.notes()) {
            put(note, out);
        }
        out.writeInt(text.passages().size());
        for (TextPassage passage : text.passages()) {
            put(passage.locator(), out);
            put(passage.heading(), out);
            put(passage.words(), out);
        }
        out.flush();
    }

    static void refuse(String words, DataOutputStream out) throws IOException {
        out.writeByte(REFUSED);
        put(words, out);
        out.flush();
    }

    /**
     * Reads an answer. It is not trusted to be well formed or within the limits.
     *
     * @throws IOException if it is neither
     */
    static Answer read(DataInputStream in, TextLimits limits) throws IOException {
        byte kind = in.readByte();
        Room room = new Room(3L * limits.characters() + (1 << 16));
        if (kind == REFUSED) {
            return new Answer.Refused(room.take(in));
        }
        if (kind != READ) {
            throw new IOException("not an answer");
        }
        String title = room.take(in);
        String author = room.take(in);
        List<String> notes = new ArrayList<>();
        for (int i = number(in, NOTES); i > 0; i--) {
            notes.add(room.take(in));
        }
        List<TextPassage> passages = new ArrayList<>();
        for (int i = number(in, limits.passages()); i > 0; i--) {
            passages.add(new TextPassage(room.take(in), room.take(in), room.take(in)));
        }
        return new Answer.Read(new SourceText(title, author, passages, notes));
    }

    private static int number(DataInputStream in, int most) throws IOException {
        int number = in.readInt();
        if (number < 0 || number > most) {
            throw new IOException("too many");
        }
        return number;
    }

    private static void put(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Counts down what may still come. */
    private static final class Room {
        private long left;

        Room(long left) {
            this.left = left;
        }

        String take(DataInputStream in) throws IOException {
            int length = in.readInt();
            left -= length;
            if (length < 0 || left < 0) {
                throw new IOException("too long");
            }
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new IOException("cut short");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
