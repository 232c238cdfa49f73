package org.quadrivia.quiz.ui.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Fakes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a device gets of a quiz, and what it may send, with one item of each kind. */
@SpringBootTest(
        classes = {QuadriviaApplication.class, Fakes.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"quadrivia.kb=src/test/resources/org/quadrivia/quiz/ui/rivers.trig", "vaadin.productionMode=true"
        })
class OfflineQuizControllerTest {
    private static final Taker.Guest ANOTHER = new Taker.Guest("HHHHHHHHHHHHHHHHHHHHHH");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Quizzes quizzes;

    @Test
    void theDeviceOfItsTakerGetsWhatIsNotAnsweredYet() throws Exception {
        Quiz quiz = begin(AttemptTerms.PRACTICE);
        quizzes.answer(quiz.id(), 1, new Answer.NotKnown(), Duration.ofSeconds(1), false);

        HttpResponse<String> reply = get(quiz, SampleAttempts.GUEST);

        JsonNode copy = JSON.readTree(reply.body());
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(copy.path("questions")
                        .valueStream()
                        .map(one -> one.path("kind").asString()))
                .containsExactly("boolean", "multiple", "order", "text", "match");
        JsonNode text = copy.path("questions").path(3);
        assertThat(text.path("accepted").path(0).path("form").asString()).isEqualTo("asim rao");
        assertThat(text.path("options")).isEmpty();
        assertThat(copy.path("questions").path(2).path("order").size()).isEqualTo(3);
        assertThat(copy.path("words").path("answer").asString()).isEqualTo("Answer");
    }

    @Test
    void nobodyElseGetsIt() throws Exception {
        Quiz quiz = begin(AttemptTerms.PRACTICE);

        assertThat(get(quiz, ANOTHER).statusCode()).isEqualTo(404);
        assertThat(post(quiz, ANOTHER, "{\"answers\":[]}").statusCode()).isEqualTo(404);
    }

    @Test
    void anExamLeavesNoKeyOnADevice() throws Exception {
        Quiz exam = begin(AttemptTerms.exam());

        HttpResponse<String> reply = get(exam, SampleAttempts.GUEST);

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body()).isEmpty();
        assertThat(post(exam, SampleAttempts.GUEST, ANSWERS).statusCode()).isEqualTo(403);
        assertThat(quizzes.find(exam.id())).contains(exam);
        assertThat(new OfflineCopy(exam).getElement().hasAttribute("quiz")).isFalse();
    }

    private static final String ANSWERS = """
            {"answers": [
              {"number": 2, "item": "%2$s", "answer": {"chosen": ["b"]}, "ago": 1000, "took": 700},
              {"number": 1, "item": "%1$s", "answer": {"chosen": ["a"]}, "ago": 2000, "took": 900},
              {"number": 3, "item": "%3$s", "answer": {"typed": "of another kind"}, "ago": 2000, "took": 900},
              {"number": 99, "item": "x", "answer": {"notKnown": true}, "ago": 2000, "took": 900}]}""".formatted(Fakes.SINGLE.id(), Fakes.BOOLEAN.id(), Fakes.MULTIPLE.id());

    @Test
    void answersAreTakenOnceAndWhatIsNoneIsNotAskedForAgain() throws Exception {
        Quiz quiz = begin(AttemptTerms.PRACTICE);

        HttpResponse<String> once = post(quiz, SampleAttempts.GUEST, ANSWERS);
        Quiz after = quizzes.find(quiz.id()).orElseThrow();
        HttpResponse<String> twice = post(quiz, SampleAttempts.GUEST, ANSWERS);

        assertThat(once.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(once.body())
                        .path("taken")
                        .path("settled")
                        .valueStream()
                        .map(JsonNode::asInt))
                .containsExactly(1, 2, 3, 99);
        assertThat(JSON.readTree(once.body()).path("next").asString()).isEqualTo("quiz/" + quiz.id() + "/3");
        assertThat(after.answers()).containsOnlyKeys(1, 2);
        assertThat(twice.body()).isEqualTo(once.body());
        assertThat(quizzes.find(quiz.id())).contains(after);
    }

    @Test
    void anAnswerFindsItsQuestionAfterItWasPutOff() throws Exception {
        Quiz quiz = begin(AttemptTerms.PRACTICE);
        quizzes.putOff(quiz.id(), 1);

        HttpResponse<String> reply = post(
                quiz,
                SampleAttempts.GUEST,
                "{\"answers\": [{\"number\": 1, \"item\": \"" + Fakes.SINGLE.id()
                        + "\", \"answer\": {\"chosen\": [\"a\"]}}]}");

        Quiz after = quizzes.find(quiz.id()).orElseThrow();
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(after.answers()).containsOnlyKeys(6);
        assertThat(after.question(6).item()).isEqualTo(Fakes.SINGLE);
        assertThat(DeviceCopies.version(after)).isNotEqualTo(DeviceCopies.version(quiz));
    }

    @Test
    void nonsenseIsRefused() throws Exception {
        Quiz quiz = begin(AttemptTerms.PRACTICE);

        for (String body : List.of("", "[]", "{\"answers\": 3}", "{\"answers\": [" + "1,".repeat(300) + "1]}")) {
            assertThat(post(quiz, SampleAttempts.GUEST, body).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        String much = "{\"answers\": [\"" + "a".repeat(OfflineQuizController.MAX_BYTES) + "\"]}";
        assertThat(post(quiz, SampleAttempts.GUEST, much).statusCode()).isEqualTo(413);
        assertThat(quizzes.find(quiz.id())).contains(quiz);
    }

    private Quiz begin(AttemptTerms terms) {
        StartOutcome begun = quizzes.start(
                Fakes.KB,
                List.of(Fakes.SINGLE, Fakes.BOOLEAN, Fakes.MULTIPLE, Fakes.ORDER, Fakes.TEXT, Fakes.MATCH),
                terms,
                SampleAttempts.GUEST);
        return quizzes.find(((StartOutcome.UnderWay) begun).id()).orElseThrow();
    }

    private HttpResponse<String> get(Quiz quiz, Taker.Guest guest) throws IOException, InterruptedException {
        return send(to(quiz, guest).GET());
    }

    private HttpResponse<String> post(Quiz quiz, Taker.Guest guest, String body)
            throws IOException, InterruptedException {
        return send(to(quiz, guest)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(Quiz quiz, Taker.Guest guest) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/offline/quiz/" + quiz.id()))
                .header("Cookie", Taker.Guest.COOKIE + "=" + guest.key());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
