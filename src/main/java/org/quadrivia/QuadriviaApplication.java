package org.quadrivia;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** The web application; started by {@link org.quadrivia.cli.Main}. Which database there is, {@code storage} decides. */
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
public class QuadriviaApplication {}
