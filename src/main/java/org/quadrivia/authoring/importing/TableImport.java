package org.quadrivia.authoring.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.preview.FactWords;
import org.quadrivia.table.MendedCells;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.SourceRow;
import org.quadrivia.table.propose.KeptMends;
import org.quadrivia.table.propose.MappingJson;
import org.quadrivia.table.propose.Proposal;
import org.quadrivia.table.propose.TableMapping;
import org.quadrivia.table.rdf.TableFacts;
import org.quadrivia.table.rdf.TableFiles;
import org.quadrivia.table.read.RowSource;
import org.quadrivia.table.read.TableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A table that is being imported: what its columns are, and which of its cells are mended. After each change, what comes of it
 * is found out in the background. Thread-safe.
 */
public final class TableImport {
    /**
     * How far the preview is.
     *
     * @param busy whether it is still being made
     * @param share the part of the table that has been read, from 0 to 1; negative while questions are made
     * @param preview the last one; empty until the first is made
     * @param questions the last ones
     * @param fault why there is no preview; empty if there is, or will be
     */
    public record Status(
            boolean busy,
            double share,
            Optional<TablePreview> preview,
            Optional<TablePreview.Questions> questions,
            String fault) {}

    private static final Logger LOG = LoggerFactory.getLogger(TableImport.class);
    private static final int SAMPLED_FACTS = 4_000;
    private static final int EXAMPLES = 3;
    private static final int ROWS_WITH_EXAMPLES = 200;
    private static final int LONGEST_EXAMPLE = 60;

    private final ImportSettings settings;
    private final Path folder;
    private final Executor background;
    private TableFile file;
    private TableMapping mapping;
    private MendedCells mended;
    private List<List<String>> examples;
    private int edition;
    private Status status = new Status(true, 0, Optional.empty(), Optional.empty(), "");

    /**
     * @param folder for files that are needed for a while
     * @param background runs what takes long
     */
    TableImport(TableFile file, TableMapping mapping, Path folder, ImportSettings settings, Executor background)
            throws IOException {
        this.file = file;
        this.mapping = mapping;
        this.folder = folder;
        this.settings = settings;
        this.background = background;
        this.examples = examples(file, mapping);
        this.mended = KeptMends.places(file, mapping);
        look();
    }

    public synchronized TableMapping mapping() {
        return mapping;
    }

    /** Returns the mapping with the mended cells, for the next version of the table. */
    synchronized TableMapping toKeep() {
        try {
            return mapping.withKept(KeptMends.of(file, mended, mapping));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public synchronized MendedCells mended() {
        return mended;
    }

    /** Returns the names of all sheets; none if the table has no sheets. */
    public synchronized List<String> sheets() {
        return file.sheets();
    }

    public synchronized String sheet() {
        return file.sheet();
    }

    /** Returns a few different cells of a column, shortened. */
    public synchronized List<String> examples(int column) {
        return column <= examples.size() ? examples.get(column - 1) : List.of();
    }

    public synchronized Status status() {
        return status;
    }

    public synchronized void change(TableMapping to) {
        mapping = to;
        look();
    }

    /** Reads a cell otherwise than it is written. */
    public synchronized void mend(MendedCells.Place place, String text) {
        mended = mended.with(place, text);
        look();
    }

    /** Reads a cell again as it is written. */
    public synchronized void undo(MendedCells.Place place) {
        mended = mended.without(place);
        look();
    }

    /**
     * Changes to another sheet, for whose columns new proposals are made.
     *
     * @throws TableRefused if it holds no table; the sheet stays the same
     */
    public synchronized void choose(String sheet) {
        try {
            TableFile other = TableFile.of(file.path(), file.name(), sheet, file.limits());
            TableMapping proposed = Proposal.of(other, mapping.home(), mapping.language());
            examples = examples(other, proposed);
            file = other;
            mapping = proposed;
            mended = MendedCells.NONE;
            look();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the table with its mended cells. */
    synchronized TableFile file() {
        return file.withMended(mended);
    }

    /** Stops what runs in the background. */
    synchronized void close() {
        edition++;
    }

    private static List<List<String>> examples(TableFile file, TableMapping mapping) throws IOException {
        List<Set<String>> found = new ArrayList<>();
        mapping.columns().forEach(column -> found.add(new LinkedHashSet<>()));
        try (RowSource rows = file.rows()) {
            int header = mapping.dialect().skipRows() + mapping.dialect().headerRowCount();
            int at = 0;
            for (SourceRow row = rows.next(); row != null && at < ROWS_WITH_EXAMPLES; row = rows.next()) {
                for (int i = 0;
                        at >= header && i < Math.min(found.size(), row.cells().size());
                        i++) {
                    String cell = row.cells().get(i).strip();
                    if (!cell.isEmpty() && found.get(i).size() < EXAMPLES) {
                        found.get(i).add(shortened(cell));
                    }
                }
                at++;
            }
        }
        return found.stream().map(List::copyOf).toList();
    }

    private static String shortened(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST_EXAMPLE
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…";
    }

    private void look() {
        int now = ++edition;
        status = new Status(true, 0, status.preview(), status.questions(), "");
        TableFile looked = file();
        String json = MappingJson.write(mapping);
        String home = mapping.home();
        background.execute(() -> look(now, looked, json, home));
    }

    private void look(int of, TableFile looked, String json, String home) {
        try {
            stopIfOld(of);
            Path sample = Files.createTempFile(folder, "sample", ".nq");
            try {
                TableFacts facts = new TableFacts(looked, json, home);
                TableFiles.Sample read = TableFiles.sample(facts, sample, SAMPLED_FACTS, share -> progress(of, share));
                switch (KnowledgeLoader.load(sample, List.of(), settings.control())) {
                    case LoadOutcome.Refused refused ->
                        refuse(of, refused.problems().getFirst().message());
                    case LoadOutcome.Loaded loaded -> show(of, read, loaded.snapshot());
                }
            } finally {
                Files.deleteIfExists(sample);
            }
        } catch (CancellationException old) {
            LOG.debug("A newer preview takes its place");
        } catch (TableRefused refused) {
            refuse(of, refused.words());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            if (isCurrent(of)) {
                LOG.warn("A preview of a table broke", broken);
                refuse(of, Messages.text("import.broke"));
            }
        }
    }

    private void show(int of, TableFiles.Sample read, Snapshot snapshot) {
        TableFacts.Result result = read.result();
        TablePreview preview = new TablePreview(
                result.rows(),
                result.facts(),
                result.misfits(),
                result.more(),
                result.empty(),
                result.gaps(),
                result.notes(),
                sentences(read.rows(), snapshot));
        next(of, true, preview, status().questions().orElse(null));
        FamilySet asked = FamilySet.served(Map.of()).and(snapshot);
        Bank bank = BankGenerator.generate(snapshot, asked, GeneratorSettings.usual());
        long all = bank.families().values().stream().mapToLong(Long::longValue).sum();
        next(of, false, preview, new TablePreview.Questions(SampleItems.of(bank.items()), all, read.kept()));
    }

    private static List<TablePreview.Row> sentences(List<List<Triple>> rows, Snapshot snapshot) {
        FactWords words = FactWords.of(snapshot);
        return rows.stream().map(row -> sentences(row, snapshot, words)).toList();
    }

    private static TablePreview.Row sentences(List<Triple> row, Snapshot snapshot, FactWords words) {
        Node subject = row.getFirst().getSubject();
        List<String> sentences = row.stream()
                .filter(fact -> fact.getSubject().equals(subject))
                .filter(fact -> !fact.getPredicate().equals(RDFS.label.asNode()))
                .distinct()
                .map(fact -> words.sentence(fact).orElseGet(() -> entry(fact, snapshot)))
                .toList();
        return new TablePreview.Row(name(subject, snapshot), sentences);
    }

    /** Returns a fact that no sentence can be made of. */
    private static String entry(Triple fact, Snapshot snapshot) {
        return Messages.text(
                "import.table.entry", name(fact.getPredicate(), snapshot), name(fact.getObject(), snapshot));
    }

    private static String name(Node node, Snapshot snapshot) {
        return snapshot.label(node).orElseGet(() -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    private void progress(int of, double share) {
        stopIfOld(of);
        synchronized (this) {
            if (of == edition) {
                status = new Status(true, share, status.preview(), status.questions(), "");
            }
        }
    }

    private synchronized void next(
            int of, boolean busy, TablePreview preview, TablePreview.@Nullable Questions questions) {
        stopIfOld(of);
        status = new Status(busy, -1, Optional.of(preview), Optional.ofNullable(questions), "");
    }

    private synchronized void refuse(int of, String words) {
        if (of == edition) {
            status = new Status(false, 0, Optional.empty(), Optional.empty(), words);
        }
    }

    private synchronized boolean isCurrent(int of) {
        return of == edition;
    }

    private void stopIfOld(int of) {
        if (!isCurrent(of)) {
            throw new CancellationException();
        }
    }

    /** Reads a table and proposes what its columns are. */
    static TableMapping proposed(TableFile file, String home, DoubleConsumer progress) throws IOException {
        return Proposal.of(file, home, "en", progress);
    }
}
