package org.quadrivia.exchange.anki;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.QuestionWriter;
import org.quadrivia.exchange.SetQuestion;

/**
 * Writes notes as a text file with Anki's header lines, which a person can read and edit before Anki imports it. The first column
 * identifies the note, so that importing a later version updates it.
 */
public final class AnkiTextWriter implements QuestionWriter {
    @Override
    public void write(QuestionSet set, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int columns = AnkiNote.FIELDS.size() + 2;
        text.append("#separator:Tab\n#html:true\n#deck:")
                .append(line(set.title()))
                .append("\n#guid column:1\n#tags column:")
                .append(Integer.toString(columns))
                .append("\n#columns:Id\t")
                .append(String.join("\t", AnkiNote.FIELDS))
                .append("\tTags\n");
        for (SetQuestion question : set.questions()) {
            List<String> cells = new ArrayList<>(List.of(question.id()));
            cells.addAll(AnkiNote.of(question).values());
            cells.add(AnkiNote.tags(question));
            text.append(cells.stream().map(AnkiTextWriter::cell).collect(Collectors.joining("\t")))
                    .append('\n');
        }
        text.flush();
    }

    private static String cell(String html) {
        return '"' + line(html).replace("\"", "\"\"") + '"';
    }

    private static String line(String text) {
        return text.replace("\r", "").replace('\n', ' ').replace('\t', ' ');
    }
}
