package org.quadrivia.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;

/** What somebody may not read, no address of data tells. */
@ExtendWith(LinkedDataStage.Shared.class)
class ClosedBasesIT {
    private static final String[] WORDS = {
        "page/secret?", "explore/secret", "id/secret", "#secret>", "Hushhush", "hush.example", "Arsenal"
    };
    private static final String FACT = "Army Chief";

    private final LinkedDataStage stage;

    ClosedBasesIT(LinkedDataStage stage) {
        this.stage = stage;
    }

    @Test
    void nothingOfAPrivateBaseIsInWhatIsPublic() {
        for (String address : List.of(
                "void.ttl",
                "void.nq",
                "sitemap.xml",
                "sitemap/secret/1.xml",
                "robots.txt",
                "dump/secret.nq.gz",
                "dump/secret.trig.gz",
                "id/secret.ttl",
                "id/secret/revision/1.ttl",
                "id/secret?iri=http%3A%2F%2Fhush.example%2Fhidden&format=ttl",
                "page/secret?iri=http%3A%2F%2Fhush.example%2Fhidden",
                "explore/secret",
                "search?q=Arsenal",
                "search?q=Hush&kb=secret",
                "")) {
            HttpResponse<String> got = stage.get(address);

            assertThat(got.body()).as(address).doesNotContain("Hushhush", "/Arsenal", "secret.nq", "\"/explore/secret");
            if (address.matches("void.*|sitemap.xml|robots.txt")) {
                assertThat(got.body()).as(address).doesNotContain(WORDS).contains("http");
            }
        }
    }

    @Test
    void itsOwnerReadsIt() {
        String address = "id/secret?iri=http%3A%2F%2Fhush.example%2Fhidden";

        HttpResponse<String> data = stage.get(address + "&format=ttl", "Cookie", stage.owner());
        HttpResponse<String> page = stage.get(address.replace("id/", "page/"), "Cookie", stage.owner());

        assertThat(data.body()).contains("Hushhush");
        assertThat(data.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(page.body()).contains("<h1>Hushhush</h1>", "noindex");
        assertThat(stage.get("dump/secret.nq.gz", "Cookie", stage.owner()).statusCode())
                .isEqualTo(200);
        assertThat(stage.get("void.ttl", "Cookie", stage.owner()).body()).doesNotContain("hush");
    }

    @Test
    void whileTheirExamIsOpenAllOfItIsClosedToALearner() {
        Person learner = stage.somebody("learner", Role.LEARNER);
        String cookie = stage.cookie(learner);
        assertThat(stage.get("id/ceasefire/asim-munir.ttl", "Cookie", cookie).body())
                .contains(FACT);
        QuizId exam = start(learner, AttemptTerms.exam());

        for (String address : addresses()) {
            HttpResponse<String> got = stage.get(address, "Cookie", cookie);
            assertThat(got.body()).as(address).doesNotContain(FACT, "Asim Munir", "kb/ceasefire/asim", "Jaishankar");
            if (address.contains("sparql") || address.contains("/data?")) {
                assertThat(got.statusCode()).as(address).isEqualTo(403);
                assertThat(got.body()).as(address).contains("You are taking an exam");
            }
            if (address.startsWith("id/") || address.startsWith("dump/")) {
                assertThat(got.statusCode()).as(address).isEqualTo(403);
                assertThat(got.body()).as(address).contains("While you take the exam on this knowledge base");
            }
            if (address.startsWith("page/")) {
                assertThat(got.body()).as(address).contains("Exam in progress");
            }
        }
        assertThat(stage.get("id/ceasefire/asim-munir.ttl").body()).contains(FACT);
        assertThat(stage.get("page/odd/sea", "Cookie", cookie).body()).contains("The sea");

        stage.bean(Quizzes.class).submit(exam);
        assertThat(stage.get("id/ceasefire/asim-munir.ttl", "Cookie", cookie).body())
                .contains(FACT);
    }

    @Test
    void aQuestionShowsItsKeyToTeachersAndToWhoHasAnsweredIt() {
        Person learner = stage.somebody("answering", Role.LEARNER);
        String cookie = stage.cookie(learner);
        QuizId quiz = start(learner, AttemptTerms.PRACTICE);
        Item item =
                stage.bean(Quizzes.class).find(quiz).orElseThrow().question(1).item();
        String address = "id/ceasefire/item/" + item.id();

        for (String ending : List.of(".ttl", ".jsonld", ".rdf", ".nt", ".html")) {
            String before = stage.get(address + ending, "Cookie", cookie).body();
            assertThat(before).doesNotContain("acceptedAnswer", "answerExplanation", "Correct answer");
            assertThat(before).containsAnyOf("SELECT", "ASK");
            String teachers =
                    stage.get(address + ending, "Cookie", stage.owner()).body();
            assertThat(teachers).containsAnyOf("acceptedAnswer", "Correct answer");
        }
        stage.bean(Quizzes.class).answer(quiz, 1, some(item), Duration.ofSeconds(2), false);

        assertThat(stage.get(address + ".ttl", "Cookie", cookie).body()).contains("acceptedAnswer");
        assertThat(stage.get(address + ".ttl").body()).doesNotContain("acceptedAnswer");
    }

    @Test
    void theQueryOfAQuestionInAnOpenExamIsToldToNobodyButTeachers() {
        Person learner = stage.somebody("examined", Role.LEARNER);
        QuizId exam = start(learner, AttemptTerms.exam());
        Item item =
                stage.bean(Quizzes.class).find(exam).orElseThrow().question(1).item();
        String address = "id/ceasefire/item/" + item.id() + ".ttl";

        assertThat(stage.get(address).body()).contains("Question").doesNotContain("SELECT", "ASK");
        assertThat(stage.get(address, "Cookie", stage.owner()).body()).containsAnyOf("SELECT", "ASK");
        assertThat(stage.get(address, "Cookie", stage.cookie(learner)).statusCode())
                .isEqualTo(403);
        stage.bean(Quizzes.class).submit(exam);
        assertThat(stage.get(address).body()).containsAnyOf("SELECT", "ASK");
    }

    @Test
    void aDumpHoldsEachQuadAndNoMore() throws IOException {
        byte[] packed = stage.bytes("dump/odd.nq.gz").body();
        DatasetGraph read = RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(packed)))
                .lang(Lang.NQUADS)
                .toDatasetGraph();

        long quads = stage.dataset(LinkedDataStage.ODD).dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .count();
        assertThat(read.stream().count()).isEqualTo(quads).isGreaterThan(LinkedDataStage.MANY);
        String tag = stage.bytes("dump/odd.nq.gz").headers().firstValue("ETag").orElseThrow();
        assertThat(stage.get("dump/odd.nq.gz", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(
                                        stage.bytes("dump/odd.trig.gz").body()))
                                .readAllBytes(),
                        StandardCharsets.UTF_8))
                .contains("http://odd.example/kb/claim/long");
    }

    private List<String> addresses() {
        Item item = stage.bean(Questions.class)
                .bank(LinkedDataStage.SHIPPED)
                .orElseThrow()
                .items()
                .getFirst();
        Stream<String> data = Stream.of("ttl", "nt", "jsonld", "rdf", "trig", "nq", "html")
                .map(ending -> "id/ceasefire/asim-munir." + ending);
        Stream<String> others = Stream.of(
                "id/ceasefire/asim-munir",
                "id/ceasefire",
                "id/ceasefire.ttl",
                "id/ceasefire/revision/1.ttl",
                "id/ceasefire/item/" + item.id() + ".ttl",
                "id/ceasefire?iri=https%3A%2F%2Fquadrivia.org%2Fkb%2Fceasefire%2Fasim-munir&format=nt",
                "dump/ceasefire.nq.gz",
                "dump/ceasefire.trig.gz",
                "void.ttl",
                "sitemap.xml",
                "page/ceasefire/asim-munir",
                "page/ceasefire/passages",
                "page/ceasefire/claims",
                "page/ceasefire?iri=https%3A%2F%2Fquadrivia.org%2Fkb%2Fceasefire%2Fasim-munir",
                "explore/ceasefire",
                "explore",
                "search?q=Munir",
                "search?q=Munir&kb=ceasefire",
                "",
                "start/ceasefire",
                "learn/ceasefire",
                "sparql?query=ASK%7B%7D",
                "kb/ceasefire/sparql?query=SELECT*%7B%3Fs%3Fp%3Fo%7D",
                "kb/ceasefire/data?default",
                "export/ceasefire/trig");
        return Stream.concat(data, others).toList();
    }

    private QuizId start(Person person, AttemptTerms terms) {
        QuizRequest request = new QuizRequest(LinkedDataStage.SHIPPED, 5, Set.of(), null, 11);
        return ((StartOutcome.UnderWay) stage.bean(Quizzes.class).start(request, terms, new Taker.Person(person.id())))
                .id();
    }

    /** An answer that fits, right or wrong. */
    private static Answer some(Item item) {
        List<String> ids = item.options().stream().map(Option::id).toList();
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN -> Answer.Chosen.of(ids.getFirst());
            case TEXT -> new Answer.Typed("anything");
            case ORDER -> new Answer.Ordered(ids);
            case MATCH -> new Answer.Matched(ids.stream().collect(Collectors.toMap(id -> id, id -> id)));
        };
    }
}
