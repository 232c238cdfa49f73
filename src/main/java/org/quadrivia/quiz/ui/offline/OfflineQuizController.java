package org.quadrivia.quiz.ui.offline;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.storage.StorageFailure;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends a quiz to the device of its taker and accepts the answers that the device recorded offline. The status is 401 for the quiz
 * of a person while nobody is signed in, so that the device keeps its answers until then. It is 404 for anybody else, 403 for a
 * quiz that devices may not keep, and 409 while an exam of the same taker keeps the quiz closed.
 */
@RestController
class OfflineQuizController {
    static final int MAX_BYTES = 200_000;

    private final Quizzes quizzes;
    private final DeviceCopies copies;
    private final OfflineAnswers answers;
    private final RequestTaker takers;

    OfflineQuizController(Quizzes quizzes, DeviceCopies copies, OfflineAnswers answers, RequestTaker takers) {
        this.quizzes = quizzes;
        this.copies = copies;
        this.answers = answers;
        this.takers = takers;
    }

    /** Returns the header that protects requests against forgery; empty if none is needed. */
    @GetMapping("/offline/token")
    ResponseEntity<Map<String, String>> token(@Nullable CsrfToken token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(token == null ? Map.of() : Map.of("header", token.getHeaderName(), "token", token.getToken()));
    }

    /** @param language the language of the interface for the texts of the page, as a BCP 47 tag */
    @GetMapping("/offline/quiz/{id}")
    ResponseEntity<DeviceCopy> copy(
            @PathVariable("id") String id,
            @RequestParam(name = "language", defaultValue = "en") String language,
            HttpServletRequest request) {
        Optional<Quiz> quiz = quiz(id, request);
        if (quiz.isEmpty()) {
            return status(unknown(id, request));
        }
        if (!quiz.get().mayBeKeptOnDevice()) {
            return status(HttpStatus.FORBIDDEN);
        }
        return quizzes.closedBy(quiz.get()).isPresent()
                ? status(HttpStatus.CONFLICT)
                : ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(copies.of(
                                quiz.get(), InterfaceLanguages.of(language).orElse(Locale.ENGLISH)));
    }

    /**
     * The result for the answers.
     *
     * @param next the address at which the quiz continues
     */
    record Reply(OfflineAnswers.Taken taken, String next) {}

    @PostMapping("/offline/quiz/{id}")
    ResponseEntity<Reply> take(@PathVariable("id") String id, HttpServletRequest request) throws IOException {
        Optional<Quiz> quiz = quiz(id, request);
        if (quiz.isEmpty()) {
            return status(unknown(id, request));
        }
        if (!quiz.get().finished() && !quiz.get().mayBeKeptOnDevice()) {
            return status(HttpStatus.FORBIDDEN);
        }
        if (quizzes.closedBy(quiz.get()).isPresent()) {
            return status(HttpStatus.CONFLICT);
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            return status(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            OfflineAnswers.Taken taken = answers.take(quiz.get(), body);
            Quiz after = quizzes.find(quiz.get().id()).orElse(quiz.get());
            String next = after.current().isPresent()
                    ? QuizAddresses.of(after.id(), after.current().getAsInt())
                    : QuizAddresses.end(after);
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Reply(taken, next));
        } catch (IllegalArgumentException noAnswers) {
            return status(HttpStatus.BAD_REQUEST);
        }
    }

    /** The device tries again later. */
    @ExceptionHandler(StorageFailure.class)
    ResponseEntity<Void> away() {
        return status(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private HttpStatus unknown(String id, HttpServletRequest request) {
        boolean signedIn =
                takers.of(request).filter(Taker.Person.class::isInstance).isPresent();
        return !signedIn && id(id).filter(quizzes::isOfAPerson).isPresent()
                ? HttpStatus.UNAUTHORIZED
                : HttpStatus.NOT_FOUND;
    }

    private Optional<Quiz> quiz(String id, HttpServletRequest request) {
        return id(id).flatMap(quiz -> takers.of(request)
                .flatMap(taker -> quizzes.find(quiz, taker)
                        .filter(found -> found.sitting().taker().equals(taker))));
    }

    private static Optional<QuizId> id(String id) {
        try {
            return Optional.of(new QuizId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static <T> ResponseEntity<T> status(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
