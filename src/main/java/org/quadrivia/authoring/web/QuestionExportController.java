package org.quadrivia.authoring.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.export.QuestionExport;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets those who may change a knowledge base download its questions for other programs; 404 for everybody else. */
@RestController
@ConditionalOnStorage
class QuestionExportController {
    private final QuestionExport exports;
    private final NamedQuizzes quizzes;

    QuestionExportController(QuestionExport exports, NamedQuizzes quizzes) {
        this.exports = exports;
        this.quizzes = quizzes;
    }

    @GetMapping("/export/{kb}/questions/{file}")
    void all(@PathVariable String kb, @PathVariable String file, HttpServletResponse response) throws IOException {
        send(file, response, () -> Optional.of(exports.all(new KbId(kb))));
    }

    @GetMapping("/export/{kb}/quizzes/{code}/{file}")
    void quiz(
            @PathVariable String kb, @PathVariable String code, @PathVariable String file, HttpServletResponse response)
            throws IOException {
        send(
                file,
                response,
                () -> QuizCode.read(code)
                        .flatMap(quizzes::find)
                        .filter(quiz -> quiz.kb().toString().equals(kb))
                        .map(exports::of));
    }

    private static void send(String file, HttpServletResponse response, Supplier<Optional<QuestionSet>> wanted)
            throws IOException {
        Optional<QuestionFormat> format = QuestionFormat.ofFile(file);
        Optional<QuestionSet> set = Optional.empty();
        try {
            set = format.isEmpty() ? set : wanted.get();
        } catch (AccessRefused | IllegalArgumentException nobody) {
            // Not told apart from what does not exist
        }
        if (set.isEmpty()) {
            none(response);
            return;
        }
        response.setContentType(format.get().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(set.get().title() + " " + file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        format.get().write(set.get(), response.getOutputStream());
    }

    private static void none(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println(text("shell.error.404"));
    }
}
