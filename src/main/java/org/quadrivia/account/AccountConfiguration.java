package org.quadrivia.account;

import java.time.Clock;
import java.time.Duration;
import org.quadrivia.Pace;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What accounts need from outside. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStorage
class AccountConfiguration {
    /** The system's, ahead by {@code quadrivia.clock.ahead}, so that tomorrow can be tried today, and as fast as {@link Pace} says; unless somebody brings another. */
    @Bean
    @Fallback
    Clock clock(Environment settings) {
        return Pace.clock(Duration.parse(settings.getProperty("quadrivia.clock.ahead", "PT0S")));
    }

    /** bcrypt; each password names the way it was encoded, so that a better one can come later. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
