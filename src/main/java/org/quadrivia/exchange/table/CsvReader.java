package org.quadrivia.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.exchange.read.FileText;
import org.quadrivia.exchange.read.FoundQuestions;
import org.quadrivia.exchange.read.QuestionReader;
import org.quadrivia.exchange.read.ReadQuestion;
import org.quadrivia.exchange.read.ReadRemark;
import org.quadrivia.exchange.read.ReadRemark.Finding;
import org.quadrivia.exchange.read.UnreadableFile;
import org.quadrivia.exchange.read.UnreadableFile.Why;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.SourceRow;
import org.quadrivia.table.read.RowSource;
import org.quadrivia.table.read.TableText;

/**
 * Reads a table with a line for each question, as {@link CsvWriter} writes it. Its first line names the columns: {@code question} and
 * {@code answer} are needed; {@code id}, {@code kind}, {@code language}, {@code explanation} and {@code option 1}, {@code option 2} …
 * may be there. Several right options are separated by semicolons. In rows of the kind {@code text}, the options are further accepted
 * wordings.
 */
public final class CsvReader implements QuestionReader {
    private static final TableLimits LIMITS = new TableLimits(10L << 20, 0, MOST + 1, 100, 50_000, 0);

    /** Other names of columns. */
    private static final Map<String, String> SAME = Map.of(
            "type",
            "kind",
            "correct",
            "answer",
            "right",
            "answer",
            "key",
            "answer",
            "feedback",
            "explanation",
            "stem",
            "question");

    private static final List<String> TRUE = List.of("true", "t", "wahr", "richtig", "vrai", "vero", "verdadero", "1");
    private static final List<String> FALSE = List.of("false", "f", "falsch", "faux", "falso", "0");

    @Override
    public List<ReadQuestion> read(byte[] file, String language) throws UnreadableFile {
        FoundQuestions found = new FoundQuestions();
        int row = 0;
        try (RowSource rows = TableText.rows(FileText.of(file), LIMITS)) {
            SourceRow heading = rows.next();
            if (heading == null) {
                throw new UnreadableFile(Why.EMPTY, 0);
            }
            List<String> columns =
                    heading.cells().stream().map(CsvReader::column).toList();
            if (!columns.contains("question") || !columns.contains("answer")) {
                throw new UnreadableFile(Why.NO_COLUMNS, 1);
            }
            for (SourceRow next = rows.next(); next != null; next = rows.next()) {
                row = next.number();
                if (next.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    new Reading(columns, next.cells(), language).addTo(found, row);
                }
            }
        } catch (TableRefused | IOException unfit) {
            throw new UnreadableFile(Why.NOT_TABLE, row + 1);
        }
        return found.all();
    }

    private static String column(String heading) {
        String name = heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return SAME.getOrDefault(name, name);
    }

    /** One row while it is read. */
    private static final class Reading {
        private final List<String> columns;
        private final List<String> cells;
        private final String language;
        private final List<ReadRemark> remarks = new ArrayList<>();

        Reading(List<String> columns, List<String> cells, String language) {
            this.columns = columns;
            this.cells = cells;
            this.language = language;
        }

        void addTo(FoundQuestions found, int row) throws UnreadableFile {
            found.add(row, cell("question"), cell("id"), "", content(), remarks);
        }

        private @Nullable OwnContent content() {
            String kind = cell("kind").toLowerCase(Locale.ROOT);
            List<String> options = options();
            String answer = cell("answer");
            if (answer.isEmpty()) {
                remarks.add(ReadRemark.of(Finding.NO_ANSWERS));
                return null;
            }
            return switch (kind) {
                case "single", "single choice" -> chosen(Kind.SINGLE, options, answer);
                case "multiple", "multiple choice" -> chosen(Kind.MULTIPLE, options, answer);
                case "boolean", "true/false", "truefalse" -> statement(answer);
                case "text", "short answer", "shortanswer" -> typed(answer, options);
                case "" ->
                    !options.isEmpty()
                            ? chosen(null, options, answer)
                            : truth(answer).isPresent() ? statement(answer) : typed(answer, List.of());
                default -> {
                    remarks.add(new ReadRemark(Finding.TYPE, kind));
                    yield null;
                }
            };
        }

        private List<String> options() {
            List<String> options = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).startsWith("option") && !at(i).isEmpty()) {
                    options.add(at(i));
                }
            }
            return options;
        }

        /** @param kind null if the number of right options decides */
        private @Nullable OwnContent chosen(@Nullable Kind kind, List<String> options, String answer) {
            Optional<List<Boolean>> rights = rights(options, answer);
            if (rights.isEmpty()) {
                remarks.add(new ReadRemark(Finding.KEY_NOT_AMONG_OPTIONS, answer));
                return null;
            }
            List<OwnOption> all = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                all.add(new OwnOption(options.get(i), rights.get().get(i), ""));
            }
            long right = rights.get().stream().filter(one -> one).count();
            return made(kind != null ? kind : right == 1 ? Kind.SINGLE : Kind.MULTIPLE, all);
        }

        /**
         * Returns which options the answer names, separated by semicolons; empty if it names something else. An option may contain a
         * semicolon itself.
         */
        private static Optional<List<Boolean>> rights(List<String> options, String answer) {
            List<Boolean> rights = new ArrayList<>();
            int at = 0;
            for (String option : options) {
                int end = at + option.length();
                boolean right = answer.startsWith(option, at) && (end == answer.length() || answer.charAt(end) == ';');
                rights.add(right);
                if (right) {
                    at = end;
                    while (at < answer.length() && (answer.charAt(at) == ';' || answer.charAt(at) == ' ')) {
                        at++;
                    }
                }
            }
            if (at == answer.length()) {
                return Optional.of(rights);
            }
            List<String> named = Stream.of(answer.split(";")).map(String::strip).toList();
            return options.containsAll(named)
                    ? Optional.of(options.stream().map(named::contains).toList())
                    : Optional.empty();
        }

        private @Nullable OwnContent statement(String answer) {
            Optional<Boolean> key = truth(answer);
            if (key.isEmpty()) {
                remarks.add(new ReadRemark(Finding.NOT_TRUTH, answer));
                return null;
            }
            return made(
                    Kind.BOOLEAN,
                    List.of(OwnOption.truth(true, key.get(), ""), OwnOption.truth(false, !key.get(), "")));
        }

        private static Optional<Boolean> truth(String answer) {
            String word = answer.toLowerCase(Locale.ROOT);
            return TRUE.contains(word)
                    ? Optional.of(true)
                    : FALSE.contains(word) ? Optional.of(false) : Optional.empty();
        }

        private OwnContent typed(String answer, List<String> others) {
            return made(
                    Kind.TEXT,
                    Stream.concat(Stream.of(answer), others.stream())
                            .distinct()
                            .map(OwnOption::accepted)
                            .toList());
        }

        private OwnContent made(Kind kind, List<OwnOption> options) {
            String own = cell("language");
            return new OwnContent(kind, own.isEmpty() ? language : own, cell("question"), options, cell("explanation"));
        }

        private String cell(String column) {
            int at = columns.indexOf(column);
            return at < 0 ? "" : at(at);
        }

        /** Returns a cell without the apostrophe by which a text was kept from being a formula. */
        private String at(int column) {
            String cell = column < cells.size() ? cells.get(column).strip() : "";
            boolean kept = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@＝＋－＠".indexOf(cell.charAt(1)) >= 0;
            return kept ? cell.substring(1) : cell;
        }
    }
}
