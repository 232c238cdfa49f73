package org.quadrivia.linkeddata.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.rdf.change.ExerciseTexts;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Exercises for the shipped knowledge base, and for graphs found in the world. */
class ExercisesTest {
    @ParameterizedTest
    @CsvSource({
        "src/test/resources/kbs/elements, 5",
        "src/test/resources/kbs/tiny/epl.ttl, 5",
        "src/test/resources/anyrdf/untyped.nt, 2",
        "src/test/resources/anyrdf/skos.ttl, 2"
    })
    void anyGraphHasSomeThatFindSomething(Path rdf, int atLeast) {
        Snapshot snapshot = load(rdf);

        List<Exercise> exercises = GeneratedExercises.of(snapshot, Prefixes.of(snapshot), List.of());

        assertThat(exercises).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(exercises).extracting(Exercise::id).doesNotHaveDuplicates();
        assertThat(exercises).allSatisfy(exercise -> {
            assertThat(found(snapshot, exercise)).as(exercise.query()).isTrue();
            assertThat(exercise.hints()).isNotEmpty();
            assertThat(exercise.task()).doesNotContain("{", "http://");
            assertThat(exercise.hints().toString()).doesNotContain("22-rdf-syntax-ns#type");
        });
    }

    @Test
    void whatIsMissingIsMissingOfSomeOnly() {
        Snapshot snapshot = load(Path.of("src/test/resources/kbs/tiny/epl.ttl"));

        assertThat(GeneratedExercises.of(snapshot, Prefixes.of(snapshot), List.of()))
                .extracting(Exercise::query)
                .noneMatch(query -> query.contains("NOT EXISTS"));
    }

    @Test
    void hintsNameNoWordThatIsPartOfANameOnly() {
        Snapshot snapshot = load(Path.of("src/test/resources/kbs/tiny/epl.ttl"));
        Query query = QueryFactory.create("""
                PREFIX x: <http://count.example/having#>
                SELECT ?minus { ?minus x:ministers "a UNION" FILTER NOT EXISTS { ?minus x:limit 3 } }""");

        assertThat(ExerciseHints.of(query, snapshot))
                .containsExactly(
                        "You can build the query from these parts: SELECT, 2 triple patterns, NOT EXISTS, FILTER.",
                        "The query uses these terms: x:ministers (ministers); x:limit (limit).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "SELECT ?x { ?x <urn:a> <urn:b> } ~ PLAINLY",
                "SELECT ?x { ?x <urn:a>|<urn:c> <urn:b> } ~ BY_PATH",
                "ASK { <urn:a> (owl:sameAs|^owl:sameAs)* <urn:b> } ~ NOT",
                "ASK { <urn:a> rdfs:subClassOf|<urn:c> <urn:b> . ?x ?y 1 } ~ NOT"
            })
    void whatOnlyAMachineWouldWriteIsNoExercise(String query, LearnableQuery askable) {
        String prefixes = "PREFIX owl: <http://www.w3.org/2002/07/owl#>"
                + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

        assertThat(LearnableQuery.of(prefixes + query)).isEqualTo(askable);
    }

    @Test
    void theArticleHasMoreThanTwelveOfEveryLevel() {
        Snapshot snapshot = load(Path.of("ontology"));

        List<Exercise> written = ExerciseTexts.of(snapshot);
        Set<String> constructs = new HashSet<>();

        assertThat(written).hasSizeGreaterThanOrEqualTo(12);
        assertThat(written).extracting(Exercise::level).contains(1, 2, 3, 4, 5);
        assertThat(written).allSatisfy(exercise -> {
            assertThat(found(snapshot, exercise)).as(exercise.query()).isTrue();
            assertThat(exercise.hints()).as(exercise.id()).isNotEmpty();
            constructs.addAll(List.of(exercise.query().split("[^A-Z+*/|]+")));
        });
        assertThat(constructs).contains("FILTER", "OPTIONAL", "COUNT", "GROUP", "ORDER", "GRAPH", "+", "*");
    }

    private static Snapshot load(Path rdf) {
        return ((LoadOutcome.Loaded) KnowledgeLoader.load(rdf)).snapshot();
    }

    private static boolean found(Snapshot snapshot, Exercise exercise) {
        Query query = QueryFactory.create(exercise.query(), Syntax.syntaxSPARQL_11);
        try (QueryExec run = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
            return query.isAskType() || run.select().hasNext();
        }
    }
}
