package org.quadrivia.question.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.question.Item;
import org.quadrivia.question.review.StemFault;
import org.quadrivia.question.review.StemRules;

/**
 * A sheet with the verdicts of a reader: tab-separated values, or comma-separated values with quotes as in RFC 4180. The first line
 * names the columns of {@link VerdictSheet}, in any order; without it, the columns are number or id of the item, verdict, comment,
 * wording and reader. A verdict is {@code ok} or codes separated by spaces or commas; rows without one are not read yet.
 */
public final class VerdictFile {
    private static final List<String> USUAL = List.of("number", "verdict", "comment", "wording", "reader");

    private final List<Item> sample;
    private final Map<String, Item> byId = new HashMap<>();
    private final List<ReaderVerdict> verdicts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private VerdictFile(List<Item> sample) {
        this.sample = sample;
        sample.forEach(item -> byId.put(item.id(), item));
    }

    /**
     * What a file holds.
     *
     * @param faults what is wrong, a line for each; the file must not be used unless this is empty
     */
    public record Content(List<ReaderVerdict> verdicts, List<String> faults) {
        public Content {
            verdicts = List.copyOf(verdicts);
            faults = List.copyOf(faults);
        }
    }

    /** @param sample the items that were read, in their order */
    public static Content read(String text, List<Item> sample) {
        VerdictFile file = new VerdictFile(sample);
        file.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new Content(file.verdicts, file.faults);
    }

    private void read(String text) {
        List<String> columns = USUAL;
        Set<String> seen = new LinkedHashSet<>();
        for (VerdictRows.Row row : VerdictRows.of(text)) {
            List<String> cells = row.cells();
            if (row.broken()) {
                fault(row.line(), "reading.verdict.quote");
            } else if (cells.stream().map(VerdictFile::word).toList().contains("verdict")) {
                columns = cells.stream().map(VerdictFile::word).toList();
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                add(row.line(), cells, columns, seen);
            }
        }
    }

    private static String word(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    private void add(int line, List<String> cells, List<String> columns, Set<String> seen) {
        String verdict = cell("verdict", cells, columns);
        if (verdict.isBlank()) {
            return;
        }
        @Nullable Item item = item(cell("item", cells, columns), cell("number", cells, columns));
        if (item == null) {
            fault(
                    line,
                    "reading.verdict.item",
                    cell("item", cells, columns) + cell("number", cells, columns),
                    sample.size());
            return;
        }
        Set<String> codes = codes(verdict);
        List<String> unknown = codes.stream()
                .filter(code -> !ReaderVerdict.CODES.contains(code))
                .toList();
        Optional<String> wording = Optional.of(cell("wording", cells, columns)).filter(words -> !words.isBlank());
        Optional<StemFault> bad = wording.flatMap(words -> StemRules.fault(item, words));
        String reader = cell("reader", cells, columns);
        if (!unknown.isEmpty()) {
            fault(line, "reading.verdict.code", String.join(", ", unknown), String.join(", ", ReaderVerdict.CODES));
        } else if (bad.isPresent()) {
            fault(
                    line,
                    "reading.verdict.wording",
                    bad.get().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        } else if (!seen.add(item.id() + "\n" + reader)) {
            fault(line, "reading.verdict.twice", item.id());
        } else {
            verdicts.add(new ReaderVerdict(item, codes, cell("comment", cells, columns), wording, reader));
        }
    }

    private @Nullable Item item(String id, String number) {
        Item named = byId.get(id.isBlank() ? number : id);
        if (named != null || !id.isBlank() || !number.matches("\\d{1,6}")) {
            return named;
        }
        int place = Integer.parseInt(number);
        return place < 1 || place > sample.size() ? null : sample.get(place - 1);
    }

    private static Set<String> codes(String verdict) {
        return verdict.equalsIgnoreCase("ok")
                ? Set.of()
                : new LinkedHashSet<>(
                        Arrays.asList(verdict.toUpperCase(Locale.ROOT).split("[\\s,;]+")));
    }

    private static String cell(String column, List<String> cells, List<String> columns) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    private void fault(int line, String key, Object... arguments) {
        faults.add(Messages.text("reading.verdict.line", line, Messages.text(key, arguments)));
    }
}
