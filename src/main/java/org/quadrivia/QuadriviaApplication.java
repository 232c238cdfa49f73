package org.quadrivia;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The web application, started by {@link org.quadrivia.cli.Main}. The data source and the user details are not
 * auto-configured: {@code storage} provides the database and {@code account} the people.
 */
@SpringBootApplication(exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
public class QuadriviaApplication {}
