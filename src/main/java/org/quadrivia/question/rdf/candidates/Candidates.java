package org.quadrivia.question.rdf.candidates;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.sparql.QueryFence;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.knowledge.rdf.sparql.QueryRunner;
import org.quadrivia.question.rdf.candidates.RowReader.Row;
import org.quadrivia.question.rdf.family.FamilyFile;

/**
 * Finds candidates with the families' queries, a few at a time. The things of the graph are visited in an order given by hashes,
 * and a query is run for a few things at a time. This has three advantages: the first question comes soon, only a limited part of
 * the graph is examined for a bank of limited size, and the candidates depend on the seed but not on the order of the statements.
 */
public final class Candidates {
    private static final Set<FamilyFile.About> VIEWS = Set.of(FamilyFile.About.CLASSES, FamilyFile.About.JOINTS);

    private final Set<FamilyFile.About> views;
    private final ProfiledDataset dataset;
    private final RowReader reader;
    private final SeededOrder things;
    private final Supplier<SeededOrder> texts;
    private @Nullable SeededOrder values;
    private final Map<String, String> stopped = new TreeMap<>();
    private final Map<String, QueryRunner> runners = new HashMap<>();

    /**
     * @param views what the families can ask about in addition to the statements of the data
     * @param things the things in the order in which they are visited
     * @param texts gives the things and the short texts that are objects of facts worth asking about; called when they are first
     *     needed
     */
    public Candidates(
            ProfiledDataset dataset,
            Set<FamilyFile.About> views,
            RowReader reader,
            SeededOrder things,
            Supplier<SeededOrder> texts) {
        this.dataset = dataset;
        this.views = Set.copyOf(views);
        this.reader = reader;
        this.things = things;
        this.texts = texts;
    }

    /** Returns the rows of the family's query. The query does not run before the first row is requested. */
    public CandidateRows of(FamilyFile family) {
        if (VIEWS.contains(family.about()) && !views.contains(family.about())) {
            return CandidateRows.NONE;
        }
        CandidateRows rows = new Opened(family);
        return family.fenced() ? new OwnFamilyRows(rows, why -> stopped.put(family.file(), why)) : rows;
    }

    /** Returns the files of fenced families whose query was stopped, with the reason. */
    public Map<String, String> stopped() {
        return stopped;
    }

    /** Returns the runner for the query of a fenced family. */
    public QueryRunner runner(FamilyFile family) {
        return runners.computeIfAbsent(family.file(), any -> new QueryRunner(QueryLimits.FAMILY));
    }

    /** Prepares the query only when the family's turn comes, since the first item may come from another family. */
    private final class Opened implements CandidateRows {
        private final FamilyFile family;
        private @Nullable CandidateRows rows;

        Opened(FamilyFile family) {
            this.family = family;
        }

        private CandidateRows rows() {
            if (rows == null) {
                rows = family.from().isPresent() ? drawn(family, family.from().get()) : new Sorted(all(family));
            }
            return rows;
        }

        @Override
        public boolean more() {
            return rows().more();
        }

        @Override
        public Optional<Map<String, Node>> next() {
            return rows().next();
        }
    }

    private CandidateRows drawn(FamilyFile family, String by) {
        Node object = family.asks().getObject();
        boolean ofTexts = object.isVariable() && object.getName().equals(by);
        Iterator<Node> order = (ofTexts ? values() : things).from(family.file()).iterator();
        return new DrawnRows(family, new FamilyQuery(family, by, dataset), reader, order, runner(family));
    }

    /** Returns the things and the short texts that are objects of facts worth asking about. */
    private SeededOrder values() {
        if (values == null) {
            values = texts.get();
        }
        return values;
    }

    /** Returns all rows of the query at once. Used for families about a small number of things, such as claims. */
    private Iterator<Row> all(FamilyFile family) {
        if (family.fenced()) {
            return fenced(family).iterator();
        }
        try (QueryExec exec =
                QueryExec.dataset(dataset).query(family.candidates()).build()) {
            return reader.read(family, exec.select(), Integer.MAX_VALUE)
                    .orElseThrow()
                    .iterator();
        }
    }

    private List<Row> fenced(FamilyFile family) {
        int most = QueryLimits.FAMILY.rows();
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(family.candidates())
                .context(QueryFence.SERVER.context())
                .build()) {
            return OwnFamilyRows.answer(runner(family).run(exec::abort, () -> reader.read(family, exec.select(), most)))
                    .orElseThrow(() -> new OwnFamilyRows.Stopped("family.rows", most));
        }
    }

    private record Sorted(Iterator<Row> rows) implements CandidateRows {
        @Override
        public boolean more() {
            return rows.hasNext();
        }

        @Override
        public Optional<Map<String, Node>> next() {
            return Optional.of(rows.next().terms());
        }
    }
}
