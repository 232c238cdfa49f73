package org.quadrivia;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application; started by {@link org.quadrivia.cli.Main}. */
@SpringBootApplication
public class QuadriviaApplication {}
