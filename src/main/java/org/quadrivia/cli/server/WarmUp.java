package org.quadrivia.cli.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.TemporaryFolder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Warms up the JVM: simulated learners answer questions on a second server within this process, so that the code for an answer is
 * compiled before anybody comes. The second server is isolated: it listens on the loopback address, has its own folder, and reads
 * no settings.
 */
final class WarmUp {
    private static final int LEARNERS = 40;
    private static final int ANSWERS = 12;
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private volatile boolean stopped;

    /** Returns when the warm-up is done or was stopped. Leaves nothing behind. */
    void run() throws IOException, InterruptedException {
        try (TemporaryFolder scratch = TemporaryFolder.create("quadrivia-warm-up");
                ConfigurableApplicationContext aside = serve(scratch.path())) {
            String port = aside.getEnvironment().getRequiredProperty("local.server.port");
            SimulatedTraffic.answer("http://127.0.0.1:" + port, LEARNERS, ANSWERS, LONGEST);
        }
    }

    /** Ends the warm-up soon, also while its server starts. Its thread should be interrupted as well. */
    void stop() {
        stopped = true;
    }

    private ConfigurableApplicationContext serve(Path scratch) {
        StandardEnvironment alone = new StandardEnvironment();
        alone.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        alone.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        alone.getPropertySources()
                .addFirst(new MapPropertySource(
                        "warm-up",
                        Map.of(
                                "spring.config.location", "classpath:/",
                                "server.address", "127.0.0.1",
                                "server.port", 0,
                                "server.shutdown", "immediate",
                                "quadrivia.data", scratch.toString())));
        SpringApplication application = new SpringApplication(QuadriviaApplication.class);
        application.setEnvironment(alone);
        application.setRegisterShutdownHook(false);
        application.addInitializers(starting -> starting.getBeanFactory().addBeanPostProcessor(new GiveUp()));
        // Logging belongs to the real server and stays as it is
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            return application.run();
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    /** Gives up the start of the second server at its next bean. */
    private final class GiveUp implements BeanPostProcessor {
        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (stopped) {
                throw new CancellationException("The process stops");
            }
            return bean;
        }
    }
}
