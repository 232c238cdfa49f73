package org.quadrivia.authoring.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.NamedQuizResults;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizResults;
import org.quadrivia.quiz.named.ResultsCsv;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets those who may change a knowledge base download the results of its quizzes; 404 for everybody else. */
@RestController
@ConditionalOnStorage
class QuizResultsController {
    private final AccessControl access;
    private final NamedQuizzes quizzes;
    private final NamedQuizResults results;

    QuizResultsController(AccessControl access, NamedQuizzes quizzes, NamedQuizResults results) {
        this.access = access;
        this.quizzes = quizzes;
        this.results = results;
    }

    @GetMapping("/teach/{kb}/quizzes/{code}/attempts.csv")
    ResponseEntity<byte[]> attempts(@PathVariable("kb") String kb, @PathVariable("code") String code) {
        return file(kb, code, "attempts", ResultsCsv::attempts);
    }

    @GetMapping("/teach/{kb}/quizzes/{code}/items.csv")
    ResponseEntity<byte[]> items(@PathVariable("kb") String kb, @PathVariable("code") String code) {
        return file(kb, code, "items", ResultsCsv::items);
    }

    @GetMapping("/teach/{kb}/quizzes/{code}/options.csv")
    ResponseEntity<byte[]> options(@PathVariable("kb") String kb, @PathVariable("code") String code) {
        return file(kb, code, "options", ResultsCsv::options);
    }

    @GetMapping("/teach/{kb}/quizzes/{code}/quiz.csv")
    ResponseEntity<byte[]> quiz(@PathVariable("kb") String kb, @PathVariable("code") String code) {
        return file(kb, code, "quiz", ResultsCsv::quiz);
    }

    private ResponseEntity<byte[]> file(String kb, String code, String what, Function<QuizResults, String> write) {
        return base(kb).filter(access::mayChange)
                .flatMap(base -> QuizCode.read(code)
                        .flatMap(quizzes::find)
                        .filter(quiz -> quiz.kb().equals(base)))
                .map(quiz -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(what + "-" + quiz.code() + ".csv")
                                        .build()
                                        .toString())
                        .body(write.apply(results.of(quiz.code())).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    }

    private static Optional<KbId> base(String name) {
        try {
            return Optional.of(new KbId(name));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
