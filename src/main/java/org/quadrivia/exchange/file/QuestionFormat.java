package org.quadrivia.exchange.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.exchange.LeftOut;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.QuestionWriter;
import org.quadrivia.exchange.anki.AnkiTextWriter;
import org.quadrivia.exchange.jdbc.AnkiPackageWriter;
import org.quadrivia.exchange.moodle.GiftWriter;
import org.quadrivia.exchange.moodle.MoodleXmlWriter;
import org.quadrivia.exchange.qti.QtiPackageWriter;
import org.quadrivia.exchange.qti.QtiVersion;
import org.quadrivia.exchange.table.CsvWriter;
import org.quadrivia.exchange.table.KahootWriter;

/** The formats in which other programs take questions. The messages {@code exchange.format.NAME} say what for. */
public enum QuestionFormat {
    MOODLE("Moodle XML", "moodle.xml", "application/xml", new MoodleXmlWriter()),
    GIFT("GIFT", "gift.txt", "text/plain; charset=utf-8", new GiftWriter()),
    QTI3("QTI 3.0", "qti3.zip", "application/zip", new QtiPackageWriter(QtiVersion.V3_0)),
    QTI21("QTI 2.1", "qti21.zip", "application/zip", new QtiPackageWriter(QtiVersion.V2_1)),
    ANKI("Anki", "anki.apkg", "application/octet-stream", new AnkiPackageWriter()),
    ANKI_TEXT("Anki (text)", "anki.txt", "text/plain; charset=utf-8", new AnkiTextWriter()),
    KAHOOT(
            "Kahoot",
            "kahoot.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new KahootWriter()),
    CSV("CSV", "questions.csv", "text/csv; charset=utf-8", new CsvWriter());

    private final String title;
    private final String file;
    private final String mediaType;
    private final QuestionWriter writer;

    QuestionFormat(String title, String file, String mediaType, QuestionWriter writer) {
        this.title = title;
        this.file = file;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Returns the name of the format, which is the same in all languages. */
    public String title() {
        return title;
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Returns the questions of a set that the format cannot hold. */
    public List<LeftOut> leftOut(QuestionSet set) {
        return set.leftOut(writer);
    }

    /** Writes the questions of a set that the format can hold. The stream is flushed and stays open. */
    public void write(QuestionSet set, OutputStream out) throws IOException {
        writer.write(set.heldBy(writer), out);
    }

    /** Returns the format with this file name, or empty if there is none. */
    public static Optional<QuestionFormat> ofFile(String file) {
        return Stream.of(values()).filter(format -> format.file.equals(file)).findFirst();
    }

    /** Returns the word by which the command line names the format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
