package org.quadrivia.linkeddata.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.linkeddata.QueryExample;

/** Examples of queries, for the shipped knowledge base and for graphs found in the world. */
class QueryExamplesTest {
    private static final KbId KB = new KbId("any");

    @ParameterizedTest
    @CsvSource({
        "ontology, 9",
        "src/test/resources/kbs/elements, 3",
        "src/test/resources/kbs/tiny/epl.ttl, 5",
        "src/test/resources/kbs/tiny/tbbt.nt, 3",
        "src/test/resources/anyrdf/untyped.nt, 3",
        "src/test/resources/anyrdf/skos.ttl, 3",
        "src/test/resources/question/pizza.ttl, 1"
    })
    void eachIsAQueryThatFindsSomething(Path rdf, int atLeast) {
        Snapshot snapshot = ((LoadOutcome.Loaded) KnowledgeLoader.load(rdf)).snapshot();
        QueryExamples made = new QueryExamples(kb -> Optional.of(snapshot));

        List<QueryExample> examples = made.of(KB);

        assertThat(examples).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(made.prefixes(KB)).isNotEmpty();
        assertThat(examples).allSatisfy(example -> {
            Query query = QueryFactory.create(example.query(), Syntax.syntaxSPARQL_11);
            assertThat(found(snapshot, query)).as(example.query()).isTrue();
            assertThat(example.title()).isNotBlank();
        });
    }

    private static boolean found(Snapshot snapshot, Query query) {
        try (QueryExec run = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
            return query.isSelectType()
                    ? run.select().hasNext()
                    : run.constructTriples().hasNext();
        }
    }
}
