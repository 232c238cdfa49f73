package org.quadrivia.cli;

import org.quadrivia.QuadriviaApplication;
import org.springframework.boot.SpringApplication;

/** The entry of the jar. */
public final class Main {
    private Main() {}

    /** Starts the server, or runs the command named by the first argument. */
    public static void main(String[] args) {
        SpringApplication.run(QuadriviaApplication.class, args);
    }
}
