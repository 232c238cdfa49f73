package org.quadrivia.linkeddata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.storage.StorageFailure;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells clients who ask for data, at any address, that a database or disk is not available at present. */
@RestControllerAdvice
class DataFailures {
    private static final String SOON = "10";

    @ExceptionHandler
    void storage(StorageFailure failure, HttpServletRequest request, HttpServletResponse response) {
        Reply.plainText(HttpServletResponse.SC_SERVICE_UNAVAILABLE, String.valueOf(failure.getMessage()))
                .with("Retry-After", SOON)
                .send(request, response);
    }
}
