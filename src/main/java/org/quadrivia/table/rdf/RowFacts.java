package org.quadrivia.table.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.time.WrittenDate;
import org.quadrivia.table.Misfit;
import org.quadrivia.table.csvw.AnnotatedCell;
import org.quadrivia.table.csvw.AnnotatedRow;
import org.quadrivia.table.csvw.CellRules;
import org.quadrivia.table.csvw.ColumnSpec;
import org.quadrivia.table.csvw.SourceRow;
import org.quadrivia.table.csvw.TableSpec;
import org.quadrivia.table.csvw.UriTemplate;
import org.quadrivia.table.propose.MappingJson;
import org.quadrivia.table.propose.Names;

/** Makes the facts of one row after the other. A cell that does not fit is told and makes none; the others of its row stay. */
final class RowFacts {
    /**
     * A fact and the column that states it.
     *
     * @param column its title; that of the name column for what follows from the row as such
     */
    record Fact(Triple triple, String column) {}

    /**
     * The facts of a row.
     *
     * @param key tells the row from others of the table, in each version of it
     */
    record Row(int source, String key, List<Fact> facts, String words) {}

    private static final int WORDS = 1500;

    private final TableSpec table;
    private final int skipped;
    private final String home;
    private final Function<String, String> known;
    private final List<Misfit> misfits;
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> duplicated = new HashSet<>();

    /**
     * @param skipped how many columns of the source come before the first one
     * @param known gives the IRI that a thing has already; the one that was made for it if it has none
     */
    RowFacts(TableSpec table, int skipped, String home, Function<String, String> known, List<Misfit> misfits) {
        this.table = table;
        this.skipped = skipped;
        this.home = home;
        this.known = known;
        this.misfits = misfits;
    }

    /** Returns the kinds that were named so far: IRI to name. */
    Map<String, String> kinds() {
        return kinds;
    }

    /** Returns the row with units, spaces within numbers and the like taken away, so that its values can be read. */
    SourceRow cleaned(SourceRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (ColumnSpec column : table.realColumns()) {
            int at = column.number() - 1;
            if (at < cells.size()) {
                cells.set(at, NumberTexts.cleaned(column, cells.get(at)));
            }
        }
        return new SourceRow(row.number(), cells);
    }

    /** Returns the facts of a row; none if it has no name. */
    Row of(AnnotatedRow row, SourceRow written) {
        List<Fact> facts = new ArrayList<>();
        String key = key(row);
        if (key.isEmpty()) {
            misfits.add(new Misfit(
                    row.source(),
                    words(written),
                    nameCell(),
                    "",
                    words(written),
                    Messages.text("table.misfit.noName")));
            return new Row(row.source(), "", List.of(), "");
        }
        int time = times.merge(key, 1, Integer::sum);
        Integer first = firstRows.putIfAbsent(key, row.source());
        if (first != null && duplicated.add(key + "\u0000" + time)) {
            misfits.add(new Misfit(
                    row.source(),
                    key,
                    nameCell(),
                    nameTitle(),
                    nameText(row),
                    Messages.text("table.misfit.duplicate", first, time)));
        }
        String own = row.cells().stream()
                .map(AnnotatedCell::about)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(home + "thing/" + UriTemplate.expand("{key}", Map.of("key", key)));
        String subject = time == 1 ? known.apply(own) : own + "-" + time;
        for (AnnotatedCell cell : row.cells()) {
            if (!cell.column().suppressOutput()) {
                cell(row.source(), key, cell, subjectOf(cell, own, subject), raw(written, cell), facts);
            }
        }
        return new Row(row.source(), time == 1 ? key : key + "-" + time, facts, words(written));
    }

    private Node subjectOf(AnnotatedCell cell, String own, String subject) {
        String about = cell.about();
        return NodeFactory.createURI(about == null || about.equals(own) ? subject : known.apply(about));
    }

    private void cell(int source, String key, AnnotatedCell cell, Node subject, String raw, List<Fact> facts) {
        ColumnSpec column = cell.column();
        List<AnnotatedCell.Value> good = good(source, key, cell, raw);
        Node property = NodeFactory.createURI(cell.property());
        String template = column.rules().valueUrl();
        if (template == null) {
            good.stream()
                    .map(CellNodes::literal)
                    .forEach(value -> facts.add(new Fact(Triple.create(subject, property, value), title(column))));
            return;
        }
        if (column.virtual()) {
            String value = cell.valueUrl();
            if (value != null) {
                facts.add(new Fact(Triple.create(subject, property, NodeFactory.createURI(value)), nameTitle()));
            }
            return;
        }
        for (AnnotatedCell.Value value : good) {
            link(column, subject, property, template, value, cell, facts);
        }
    }

    private void link(
            ColumnSpec column,
            Node subject,
            Node property,
            String template,
            AnnotatedCell.Value value,
            AnnotatedCell cell,
            List<Fact> facts) {
        String iri = cell.list() || cell.valueUrl() == null
                ? UriTemplate.expand(template, Map.of(column.name(), value.text()))
                : cell.valueUrl();
        if (property.equals(RDF.type.asNode())) {
            String kind = Names.kind(home, value.text());
            kinds.put(kind, value.text());
            facts.add(new Fact(Triple.create(subject, property, NodeFactory.createURI(kind)), title(column)));
            return;
        }
        Node target = NodeFactory.createURI(known.apply(iri));
        facts.add(new Fact(Triple.create(subject, property, target), title(column)));
        if (Boolean.TRUE.equals(column.common().get(MappingJson.NAMES))) {
            facts.add(new Fact(Triple.create(target, RDFS.label.asNode(), CellNodes.literal(value)), title(column)));
            if (column.common().get(MappingJson.KIND) instanceof String kind) {
                Node type = NodeFactory.createURI(Names.kind(home, kind));
                kinds.put(type.getURI(), kind);
                facts.add(new Fact(Triple.create(target, RDF.type.asNode(), type), title(column)));
            }
        }
    }

    /** Returns the values that fit; tells the others. */
    private List<AnnotatedCell.Value> good(int source, String key, AnnotatedCell cell, String raw) {
        if (cell.faults().isEmpty()) {
            return cell.values();
        }
        CellRules rules = cell.column().rules();
        Optional<WrittenDate> date = cell.list() ? Optional.empty() : VagueDates.read(rules, raw);
        if (date.filter(VagueDates::isLessExact).isPresent()) {
            return List.of(VagueDates.value(date.get()));
        }
        int place = cell.column().virtual() ? 0 : cell.column().number() + skipped;
        misfits.add(new Misfit(
                source,
                key,
                place,
                title(cell.column()),
                raw,
                date.map(VagueDates::reason).orElseGet(() -> reason(rules, cell)),
                date.map(found -> VagueDates.proposal(rules, found)).orElse("")));
        return rules.datatype().base().equals("string")
                ? List.of()
                : cell.values().stream()
                        .filter(value ->
                                value.datatype().equals(rules.datatype().iri()))
                        .toList();
    }

    private static String reason(CellRules rules, AnnotatedCell cell) {
        String format = rules.datatype().format();
        if (cell.values().isEmpty()) {
            return Messages.text("table.misfit.required");
        }
        return switch (rules.datatype().base()) {
            case "decimal", "integer", "double", "float", "number" ->
                rules.datatype().number().decimalChar().equals(",")
                        ? Messages.text("table.misfit.numberComma")
                        : Messages.text("table.misfit.number");
            case "date" -> Messages.text("table.misfit.date", format == null ? "yyyy-MM-dd" : format);
            case "gYear" -> Messages.text("table.misfit.year");
            case "boolean" -> Messages.text("table.misfit.truth");
            default -> Messages.text("table.misfit.other", String.join("; ", cell.faults()));
        };
    }

    private String key(AnnotatedRow row) {
        if (table.primaryKey().isEmpty()) {
            return Integer.toString(row.number());
        }
        return row.cells().stream()
                .filter(cell -> table.primaryKey().contains(cell.column().name()))
                .flatMap(cell -> cell.values().stream())
                .map(AnnotatedCell.Value::text)
                .collect(Collectors.joining(" "));
    }

    /** Returns the number of the one column that names the rows; 0 if none or several do. */
    private int nameCell() {
        List<ColumnSpec> naming = table.realColumns().stream()
                .filter(column -> table.primaryKey().contains(column.name()))
                .toList();
        return naming.size() == 1 ? naming.getFirst().number() + skipped : 0;
    }

    /** Returns how a row is called, as it is written; all of it in words if it has no name. */
    String name(SourceRow written) {
        String name = table.realColumns().stream()
                .filter(column -> table.primaryKey().contains(column.name()))
                .filter(column -> column.number() <= written.cells().size())
                .map(column -> written.cells().get(column.number() - 1).strip())
                .collect(Collectors.joining(" "));
        return name.isBlank() ? words(written) : name;
    }

    private String nameTitle() {
        return table.realColumns().stream()
                .filter(column -> table.primaryKey().contains(column.name()))
                .map(RowFacts::title)
                .collect(Collectors.joining(", "));
    }

    private String nameText(AnnotatedRow row) {
        return row.cells().stream()
                .filter(cell -> table.primaryKey().contains(cell.column().name()))
                .map(AnnotatedCell::text)
                .collect(Collectors.joining(", "));
    }

    private static String raw(SourceRow written, AnnotatedCell cell) {
        int at = cell.column().number() - 1;
        return cell.column().virtual() || at >= written.cells().size()
                ? ""
                : written.cells().get(at);
    }

    private static String title(ColumnSpec column) {
        return column.title();
    }

    /** Returns the row in words: each title with what is written in its cell. */
    private String words(SourceRow written) {
        Set<String> parts = new LinkedHashSet<>();
        for (ColumnSpec column : table.realColumns()) {
            int at = column.number() - 1;
            String cell = at < written.cells().size() ? written.cells().get(at).strip() : "";
            if (!cell.isEmpty()) {
                parts.add(title(column) + ": " + cell.replaceAll("\\s+", " "));
            }
        }
        String words = String.join(" · ", parts);
        return words.length() > WORDS ? words.substring(0, WORDS) + "…" : words;
    }
}
