package org.quadrivia.table.rdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.table.EmptyCell;
import org.quadrivia.table.Misfit;
import org.quadrivia.table.csvw.ColumnSpec;
import org.quadrivia.table.csvw.CommonTerms;
import org.quadrivia.table.csvw.GroupSpec;
import org.quadrivia.table.csvw.MetadataReader;
import org.quadrivia.table.csvw.SourceRow;
import org.quadrivia.table.csvw.TableSpec;
import org.quadrivia.table.csvw.UriTemplate;
import org.quadrivia.table.csvw.Warnings;
import org.quadrivia.table.propose.MappingJson;
import org.quadrivia.table.propose.Names;
import org.quadrivia.table.read.RowSource;
import org.quadrivia.table.read.TableFile;

/**
 * Turns a table into quads of a knowledge base. Each row is a passage: a graph with its facts, whose locator says table and row,
 * and whose words name each column with what is written in its cell. Rows are told apart by their names, so that a row has the
 * same graph in each version of its table.
 */
public final class TableFacts {
    /** On a table: the mapping by which its facts were made, as a text. */
    public static final Node MAPPING = Qv.term("tableMapping");

    private static final int MISFITS = 10_000;
    private static final String STATED = "Stated";

    /**
     * What came of a table.
     *
     * @param rows that became facts
     * @param facts in all of them
     * @param misfits the first ten thousand
     * @param more how many misfits there are besides
     * @param empty how many cells have no value, by the title of their column
     * @param gaps the first ten thousand of those cells
     * @param notes about the reading
     */
    public record Result(
            int rows,
            int facts,
            List<Misfit> misfits,
            int more,
            Map<String, Integer> empty,
            List<EmptyCell> gaps,
            List<String> notes) {}

    private final TableFile file;
    private final String mapping;
    private final TableSpec table;
    private final String home;
    private final String title;
    private final Node self;
    private final Warnings warnings = new Warnings();
    private final String locator;

    /**
     * @param mapping a metadata document of the W3C
     * @param otherwise where the IRIs begin if the document says nothing; ends in "/"
     * @throws org.quadrivia.table.csvw.MetadataInvalid if the document cannot be used
     */
    public TableFacts(TableFile file, String mapping, String otherwise) {
        this.file = file;
        this.mapping = mapping;
        GroupSpec group = new MetadataReader(otherwise, none -> java.util.Optional.empty(), warnings).read(mapping);
        this.table = group.tables().getFirst();
        String id = table.id() == null ? otherwise + "table/" + Names.slug(file.name()) : table.id();
        this.self = NodeFactory.createURI(id);
        this.home = id.contains("/table/") ? id.substring(0, id.lastIndexOf("/table/") + 1) : otherwise;
        this.title = table.common().get("dc:title") instanceof String said ? said : file.name();
        this.locator = Messages.text("table.locator", title) + " ";
    }

    /** Returns where the IRIs of the knowledge base begin. */
    public String home() {
        return home;
    }

    /** Returns the IRI of the table, with which those of the graphs of its rows begin. */
    public Node table() {
        return self;
    }

    /** Returns what of the mapping is not as it should be. */
    public List<String> warnings() {
        return warnings.kept();
    }

    /** Makes the quads of the whole table. */
    public Result convert(Consumer<Quad> out) throws IOException {
        return convert(out, Function.identity(), done -> {});
    }

    /**
     * Makes the quads of the whole table.
     *
     * @param known gives the IRI that a thing has already in a knowledge base; the same one if it has none
     * @param progress receives the part that has been read, from 0 to 1, every thousand rows
     */
    public Result convert(Consumer<Quad> out, Function<String, String> known, DoubleConsumer progress)
            throws IOException {
        List<Misfit> misfits = new Bounded();
        Map<String, Integer> empty = new LinkedHashMap<>();
        List<EmptyCell> gaps = new ArrayList<>();
        try (RowSource source = file.rows()) {
            OpenTable open = new OpenTable(fitted(), source, warnings);
            RowFacts facts = new RowFacts(open.table(), open.skipped(), home, known, misfits);
            int rows = 0;
            int made = 0;
            int blank = 0;
            for (SourceRow row = open.nextSource(); row != null; row = open.nextSource()) {
                if (row.cells().stream().allMatch(String::isBlank)) {
                    blank++;
                    continue;
                }
                ragged(open.table(), facts, row, misfits);
                RowFacts.Row converted = facts.of(open.annotate(facts.cleaned(row)), row);
                if (!converted.key().isEmpty()) {
                    rows++;
                    made += write(converted, out);
                    missing(open, row, converted.key(), empty, gaps);
                }
                if (rows % 1000 == 0) {
                    progress.accept(source.share());
                }
            }
            Set<String> broken = misfits.stream().map(Misfit::column).collect(Collectors.toSet());
            describe(open.table(), facts, ((Bounded) misfits).more > 0 ? null : broken, out);
            List<String> notes = new ArrayList<>(source.notes());
            if (blank > 0) {
                notes.add(Messages.text("table.note.blank", blank));
            }
            return new Result(rows, made, List.copyOf(misfits), ((Bounded) misfits).more, empty, gaps, notes);
        }
    }

    /** The dialect of a spreadsheet is of no use, except for which rows are the header; that of a text is as it was found. */
    private TableSpec fitted() {
        return table.withDialect(table.dialect().withDelimiter(file.dialect().delimiter()));
    }

    private static void ragged(TableSpec table, RowFacts facts, SourceRow row, List<Misfit> misfits) {
        int width = table.realColumns().size();
        List<String> more = row.cells().size() > width
                ? row.cells().subList(width, row.cells().size())
                : List.of();
        String lost =
                String.join(" | ", more.stream().filter(cell -> !cell.isBlank()).toList());
        if (!lost.isEmpty()) {
            misfits.add(
                    new Misfit(row.number(), facts.name(row), 0, "", lost, Messages.text("table.misfit.wide", width)));
        }
    }

    private static void missing(
            OpenTable open, SourceRow row, String name, Map<String, Integer> empty, List<EmptyCell> gaps) {
        for (ColumnSpec column : open.table().realColumns()) {
            int at = column.number() - 1;
            if (!column.suppressOutput()
                    && (at >= row.cells().size() || row.cells().get(at).isBlank())) {
                empty.merge(column.title(), 1, Integer::sum);
                if (gaps.size() < MISFITS) {
                    gaps.add(new EmptyCell(row.number(), name, column.number() + open.skipped(), column.title()));
                }
            }
        }
    }

    private int write(RowFacts.Row row, Consumer<Quad> out) {
        Node graph =
                NodeFactory.createURI(self.getURI() + "/row/" + UriTemplate.expand("{key}", Map.of("key", row.key())));
        row.facts().stream()
                .map(RowFacts.Fact::triple)
                .distinct()
                .forEach(triple -> out.accept(Quad.create(graph, triple)));
        Node about = about();
        out.accept(Quad.create(about, graph, RDF.type.asNode(), Qv.PASSAGE));
        out.accept(Quad.create(about, graph, Qv.standing, Qv.term(STATED)));
        out.accept(Quad.create(about, graph, Qv.locator, NodeFactory.createLiteralString(locator + row.source())));
        out.accept(Quad.create(about, graph, Qv.paraphrase, words(row.words())));
        return row.facts().size();
    }

    private Node about() {
        return NodeFactory.createURI(home + "about");
    }

    private Node words(String text) {
        String lang = table.lang().equals("und") ? "en" : table.lang();
        return NodeFactory.createLiteralLang(text, lang);
    }

    private void describe(TableSpec open, RowFacts facts, @Nullable Set<String> broken, Consumer<Quad> out) {
        Node about = about();
        Node schema = NodeFactory.createURI(home + "schema");
        Node base = NodeFactory.createURI(home);
        out.accept(Quad.create(about, base, RDF.type.asNode(), OWL.Ontology.asNode()));
        out.accept(
                Quad.create(about, base, DCTerms.title.asNode(), words(title.replaceFirst("\\.[A-Za-z]{1,5}$", ""))));
        out.accept(Quad.create(about, schema, RDF.type.asNode(), Qv.SCHEMA));
        out.accept(Quad.create(about, self, MAPPING, NodeFactory.createLiteralString(mapping)));
        out.accept(Quad.create(about, self, RDFS.label.asNode(), NodeFactory.createLiteralString(title)));
        Map<String, String> kinds = new HashMap<>(facts.kinds());
        if (table.common().get(MappingJson.ROWS) instanceof String kind) {
            kinds.put(Names.kind(home, kind), kind);
        }
        kinds.forEach((iri, name) -> {
            Node kind = NodeFactory.createURI(iri);
            out.accept(Quad.create(schema, kind, RDF.type.asNode(), OWL.Class.asNode()));
            out.accept(Quad.create(schema, kind, RDFS.label.asNode(), words(Names.inSentence(name, table.lang()))));
        });
        for (ColumnSpec column : open.realColumns()) {
            if (!column.suppressOutput() && column.rules().propertyUrl() != null) {
                property(column, schema, about, out);
                if (broken != null && !broken.contains(column.title())) {
                    recorded(column, about, out);
                }
            }
        }
    }

    /** A column of which each cell became a fact holds all that the table says with its property, so its silence counts. */
    private void recorded(ColumnSpec column, Node about, Consumer<Quad> out) {
        Node all = NodeFactory.createURI(self.getURI() + "/recorded");
        out.accept(Quad.create(about, all, RDF.type.asNode(), Qv.FULLY_RECORDED));
        out.accept(Quad.create(about, all, Qv.property, property(column)));
    }

    private static Node property(ColumnSpec column) {
        String url = String.valueOf(column.rules().propertyUrl());
        return NodeFactory.createURI(CommonTerms.expanded(url).orElse(url));
    }

    private void property(ColumnSpec column, Node schema, Node about, Consumer<Quad> out) {
        Node property = property(column);
        if (column.common().get("rdfs:label") instanceof String label) {
            out.accept(Quad.create(schema, property, RDF.type.asNode(), RDF.Property.asNode()));
            out.accept(Quad.create(schema, property, RDFS.label.asNode(), words(label)));
        }
        if (column.common().get(MappingJson.UNIT) instanceof String unit) {
            out.accept(Quad.create(about, property, Qv.unit, NodeFactory.createLiteralString(unit)));
        }
    }

    /** Keeps the first misfits and counts the others. */
    private static final class Bounded extends ArrayList<Misfit> {
        private static final long serialVersionUID = 1;
        private int more;

        @Override
        public boolean add(Misfit misfit) {
            if (size() >= MISFITS) {
                more++;
                return false;
            }
            return super.add(misfit);
        }
    }
}
