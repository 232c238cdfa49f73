package org.quadrivia.exchange.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quadrivia.TemporaryFolder;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.QuestionWriter;

/**
 * Writes an Anki package (.apkg): a ZIP file with a collection in SQLite. Deck, notes and cards keep their identifiers from one
 * export to the next, so that importing a later version updates the notes and keeps what a person has learned.
 */
public final class AnkiPackageWriter implements QuestionWriter {
    @Override
    public void write(QuestionSet set, OutputStream out) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create("quadrivia-anki")) {
            Path collection = folder.path().resolve("collection.anki2");
            AnkiCollection.write(set, collection);
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            Files.copy(collection, zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("media"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            out.flush();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
