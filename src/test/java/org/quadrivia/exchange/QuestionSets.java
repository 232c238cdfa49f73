package org.quadrivia.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

/** Sets of questions for tests, and what a format makes of them. */
public final class QuestionSets {
    /** Every character that some format treats in its own way. */
    public static final String HOSTILE =
            "=a ~b #c {d} :e \\f -> *g <b>&amp; \"h\" ]]> 'i' %50% [j] \u0007|\u2028÷ गठन اردو";

    private QuestionSets() {}

    /** A question of each kind, then one of each kind with hostile texts. */
    public static QuestionSet everyKind() {
        return set(List.of(
                Items.single("01", "Whom did she ring?", "Munir", "Doval", "Rubio"),
                Items.multiple("02", "Which places?", List.of("Jammu", "Pathankot"), List.of("Delhi", "Sirsa", "Pune")),
                Items.bool("03", "The call came first.", false),
                Items.text("04", "She rang ____.", 1, "Asim Munir", "Munir"),
                Items.order("05", "the strikes", "the attack", "the call"),
                Items.match("06", "Who led what?", "India", "Modi", "Pakistan", "Munir"),
                Items.single("11", HOSTILE, HOSTILE + "1", HOSTILE + "2"),
                Items.multiple("12", HOSTILE, List.of(HOSTILE + "1", HOSTILE + "2"), List.of(HOSTILE + "3")),
                Items.text("14", HOSTILE, 0, HOSTILE),
                Items.order("15", "3" + HOSTILE, "1" + HOSTILE, "2" + HOSTILE),
                Items.match("16", HOSTILE, "1" + HOSTILE, "3" + HOSTILE, "2" + HOSTILE, "4" + HOSTILE)));
    }

    /** A set of these items, each with a tag and a source. */
    public static QuestionSet set(List<Item> items) {
        return new QuestionSet(
                QuestionSet.key("test"),
                "Calls / one",
                items.stream()
                        .map(item -> new SetQuestion(
                                item,
                                List.of("1.6: She rang twice. " + HOSTILE),
                                List.of("know the calls", item.family())))
                        .toList());
    }

    /** The file in this format. */
    public static byte[] written(QuestionSet set, QuestionFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(set, out);
        return out.toByteArray();
    }

    /** The entries of a ZIP file by their names, in their order. */
    public static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
