package org.quadrivia.account;

import java.time.Clock;
import java.time.Duration;
import org.quadrivia.ClockSpeed;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Provides the clock, the password encoder, and the current person on a server without accounts. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    /**
     * The system clock, moved ahead by {@code quadrivia.clock.ahead} so that tomorrow can be tried today, and running at the
     * speed that {@link ClockSpeed} sets. Used unless another clock bean is defined.
     */
    @Bean
    @Fallback
    Clock clock(Environment settings) {
        return ClockSpeed.clock(Duration.parse(settings.getProperty("quadrivia.clock.ahead", "PT0S")));
    }

    @Bean
    @Fallback
    CurrentPerson nobody() {
        return CurrentPerson.NOBODY;
    }

    /** A bcrypt encoder. Each encoded password names its algorithm, so that a better one can be introduced later. */
    @Bean
    @ConditionalOnStorage
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
