package org.quadrivia.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.quadrivia.exchange.moodle.GiftReader;
import org.quadrivia.exchange.moodle.MoodleXmlReader;
import org.quadrivia.exchange.read.QuestionReader;
import org.quadrivia.exchange.read.ReadQuestion;
import org.quadrivia.exchange.read.UnreadableFile;
import org.quadrivia.exchange.table.CsvReader;

/** The formats in which questions are brought. */
public enum IncomingFormat {
    MOODLE("Moodle XML", new MoodleXmlReader()),
    GIFT("GIFT", new GiftReader()),
    CSV("CSV", new CsvReader());

    /** The maximum number of bytes of a file. */
    public static final int MAX_BYTES = 5 << 20;

    private static final int LOOKED_AT = 4_096;

    private final String title;
    private final QuestionReader reader;

    IncomingFormat(String title, QuestionReader reader) {
        this.title = title;
        this.reader = reader;
    }

    /** Returns the name of the format, which is the same in all languages. */
    public String title() {
        return title;
    }

    /**
     * Returns the questions of a file in their order, those that cannot be taken included.
     *
     * @param language BCP 47 tag of the texts, where the file does not name it
     */
    public List<ReadQuestion> read(byte[] file, String language) throws UnreadableFile {
        if (file.length == 0) {
            throw new UnreadableFile(UnreadableFile.Why.EMPTY, 0);
        }
        if (file.length > MAX_BYTES) {
            throw new UnreadableFile(UnreadableFile.Why.TOO_LARGE, 0);
        }
        return reader.read(file, language);
    }

    /**
     * Returns the format that a file seems to have.
     *
     * @param name the name of the file; empty for a text without one
     */
    public static IncomingFormat of(String name, byte[] file) {
        String ending = name.toLowerCase(Locale.ROOT);
        String start =
                new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (ending.endsWith(".xml") || start.stripLeading().startsWith("<")) {
            return MOODLE;
        }
        String first = start.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        boolean table = first.contains("question") && first.contains("answer") && !first.contains("{");
        if (table || ending.endsWith(".csv") || ending.endsWith(".tsv")) {
            return CSV;
        }
        return ending.endsWith(".gift") || start.contains("{") || start.contains("::") ? GIFT : CSV;
    }
}
