package org.quadrivia.table.rdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.table.csvw.AnnotatedCell;
import org.quadrivia.table.csvw.AnnotatedRow;
import org.quadrivia.table.csvw.CommonTerms;
import org.quadrivia.table.csvw.GroupSpec;
import org.quadrivia.table.csvw.SourceRow;
import org.quadrivia.table.csvw.TableSpec;
import org.quadrivia.table.csvw.Warnings;
import org.quadrivia.table.read.RowSource;

/**
 * Converts tables into triples as the W3C prescribes it ("Generating RDF from Tabular Data on the Web"). Values that do not fit
 * become texts, with a warning. Triples about the conversion itself, which are optional, are left out.
 */
public final class CsvToRdf {
    /** Opens the rows of a table. */
    @FunctionalInterface
    public interface Opener {
        RowSource open(TableSpec table) throws IOException;
    }

    private final boolean minimal;
    private final Opener opener;
    private final Warnings warnings;
    private final Consumer<Triple> out;

    /** @param minimal only the facts, without tables and rows */
    public CsvToRdf(boolean minimal, Opener opener, Warnings warnings, Consumer<Triple> out) {
        this.minimal = minimal;
        this.opener = opener;
        this.warnings = warnings;
        this.out = out;
    }

    public void convert(GroupSpec group) throws IOException {
        Node self = group.id() == null ? NodeFactory.createBlankNode() : NodeFactory.createURI(group.id());
        if (!minimal) {
            out.accept(Triple.create(self, RDF.type.asNode(), csvw("TableGroup")));
            String base = group.tables().getFirst().url();
            CommonProperties common = new CommonProperties(base, group.lang(), out);
            common.write(self, group.common());
            common.notes(self, group.notes());
        }
        for (TableSpec table : group.tables()) {
            if (!table.suppressOutput()) {
                convert(self, table);
            }
        }
    }

    private void convert(Node group, TableSpec described) throws IOException {
        try (RowSource rows = opener.open(described)) {
            OpenTable open = new OpenTable(described, rows, warnings);
            TableSpec table = open.table();
            Node self = table.id() == null ? NodeFactory.createBlankNode() : NodeFactory.createURI(table.id());
            if (!minimal) {
                describe(group, self, open);
            }
            Map<List<String>, Integer> keys = new HashMap<>();
            for (SourceRow source = open.nextSource(); source != null; source = open.nextSource()) {
                AnnotatedRow row = open.annotate(source);
                told(row);
                key(table, row, keys);
                write(table, self, row);
            }
        }
    }

    private void describe(Node group, Node self, OpenTable open) {
        TableSpec table = open.table();
        out.accept(Triple.create(group, csvw("table"), self));
        out.accept(Triple.create(self, RDF.type.asNode(), csvw("Table")));
        out.accept(Triple.create(self, csvw("url"), NodeFactory.createURI(table.url())));
        open.comments()
                .forEach(comment -> out.accept(
                        Triple.create(self, RDFS.comment.asNode(), NodeFactory.createLiteralString(comment))));
        CommonProperties common = new CommonProperties(table.url(), table.lang(), out);
        common.write(self, table.common());
        common.notes(self, table.notes());
    }

    private void told(AnnotatedRow row) {
        row.cells()
                .forEach(cell -> cell.faults()
                        .forEach(fault -> warnings.add(
                                "row " + row.source() + ", " + cell.column().title() + ": " + fault)));
    }

    private void key(TableSpec table, AnnotatedRow row, Map<List<String>, Integer> keys) {
        if (table.primaryKey().isEmpty()) {
            return;
        }
        List<String> key = row.cells().stream()
                .filter(cell -> table.primaryKey().contains(cell.column().name()))
                .map(cell ->
                        cell.values().stream().map(AnnotatedCell.Value::text).collect(Collectors.joining("\u0000")))
                .toList();
        Integer first = keys.putIfAbsent(key, row.source());
        if (first != null) {
            warnings.add("row " + row.source() + " has the key of row " + first);
        }
    }

    private void write(TableSpec table, Node self, AnnotatedRow row) {
        Node usual = NodeFactory.createBlankNode();
        Node rowNode = NodeFactory.createBlankNode();
        if (!minimal) {
            out.accept(Triple.create(self, csvw("row"), rowNode));
            out.accept(Triple.create(rowNode, RDF.type.asNode(), csvw("Row")));
            out.accept(Triple.create(rowNode, csvw("rownum"), number(row.number())));
            out.accept(
                    Triple.create(rowNode, csvw("url"), NodeFactory.createURI(table.url() + "#row=" + row.source())));
            row.cells().stream()
                    .filter(cell -> table.rowTitles().contains(cell.column().name()))
                    .flatMap(cell -> cell.values().stream())
                    .forEach(value -> out.accept(Triple.create(rowNode, csvw("title"), CellNodes.literal(value))));
        }
        Set<Node> described = new HashSet<>();
        for (AnnotatedCell cell : row.cells()) {
            if (cell.column().suppressOutput()) {
                continue;
            }
            Node subject = cell.about() == null ? usual : NodeFactory.createURI(cell.about());
            if (!minimal && described.add(subject)) {
                out.accept(Triple.create(rowNode, csvw("describes"), subject));
            }
            Node property = NodeFactory.createURI(cell.property());
            CellNodes.objects(cell, out).forEach(object -> out.accept(Triple.create(subject, property, object)));
        }
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private static Node csvw(String name) {
        return NodeFactory.createURI(CommonTerms.CSVW + name);
    }
}
