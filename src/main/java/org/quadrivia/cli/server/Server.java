package org.quadrivia.cli.server;

import java.io.IOException;
import java.util.List;
import org.quadrivia.Pace;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.Warmth;
import org.quadrivia.backup.BackupDoor;
import org.quadrivia.backup.BackupPart;
import org.quadrivia.cli.backup.Stores;
import org.quadrivia.cli.common.Refused;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.question.Questions;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** A running server. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final ConfigurableApplicationContext context;
    private final ServerSettings settings;

    private final Thread firstBank;

    private Server(ConfigurableApplicationContext context, ServerSettings settings) {
        this.context = context;
        this.settings = settings;
        openDoor();
        this.firstBank = Thread.ofPlatform().daemon().name("first-bank").start(this::makeFirstBank);
    }

    /**
     * Starts it, with its knowledge bases loaded and its database open.
     *
     * @throws Refused where the machine or an input does not allow it, before anything is stored
     */
    public static Server start(ServerSettings settings) {
        Preconditions.check(settings);
        SpringApplication application = new SpringApplication(QuadriviaApplication.class);
        // Before application.properties, which would win over default properties
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command line", settings.properties())));
        application.addInitializers(
                context -> Pace.set(context.getEnvironment().getProperty("quadrivia.clock.pace", Integer.class, 1)));
        Thread quiet = Thread.ofPlatform().unstarted(Server::silence);
        Runtime.getRuntime().addShutdownHook(quiet);
        ConfigurableApplicationContext context = application.run();
        context.getBeanProvider(Storage.class).getIfAvailable();
        context.getBean(Knowledge.class).all();
        Server server = new Server(context, settings);
        started(quiet);
        return server;
    }

    /** Who stops a start does not want to read which of its parts could not be made any more. */
    private static void silence() {
        LoggingSystem.get(Server.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }

    private static void started(Thread quiet) {
        try {
            Runtime.getRuntime().removeShutdownHook(quiet);
        } catch (IllegalStateException stopping) {
            // It was stopped in the last moment, and is quiet already
        }
    }

    /** For commands that ask for a backup, where anything is stored; closed before the stores are. */
    private void openDoor() {
        List<BackupPart> parts =
                context.getBeanProvider(BackupPart.class).orderedStream().toList();
        if (!parts.isEmpty()) {
            BackupDoor door = BackupDoor.open(settings.data(), Stores.backup(parts));
            context.addApplicationListener((ContextClosedEvent closed) -> door.close());
        }
    }

    /** So that the first visitor need not wait for either; families that broke are named. */
    private void makeFirstBank() {
        context.getBean("springSecurityFilterChain");
        KbId first = context.getBean(Knowledge.class).first().card().id();
        context.getBean(Questions.class).bank(first);
        Snapshots snapshots = context.getBean(Snapshots.class);
        FamilySet.served(snapshots.families(first))
                .and(snapshots.published(first).orElseThrow())
                .refused()
                .forEach(System.err::println);
    }

    /** What whoever started it has to know, line by line. */
    public List<String> greeting() {
        return Greeting.lines(context, address(), settings.demo());
    }

    /** Waits until it has nothing to do but to answer. */
    public void settle() throws InterruptedException {
        firstBank.join();
    }

    /** Warms up in the background. The server answers requests meanwhile, but its readiness is down until this ends. */
    public void warmUp() {
        if (context.getEnvironment().getRequiredProperty("quadrivia.warm-up", Boolean.class)) {
            AvailabilityChangeEvent.publish(context, Warmth.WARMING_UP);
            Thread warming = Thread.ofPlatform().daemon().name("warm-up").start(this::warm);
            context.addApplicationListener((ContextClosedEvent closed) -> warming.interrupt());
        }
    }

    private void warm() {
        try {
            settle();
            WarmUp.run();
        } catch (IOException | RuntimeException e) {
            if (context.isActive()) {
                LOG.warn("The server is slow at first, since it could not warm up: {}", e.toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (context.isActive()) {
                AvailabilityChangeEvent.publish(context, Warmth.WARM);
            }
        }
    }

    /** Where people find it. */
    public String address() {
        return settings.baseUrl() == null
                ? "http://localhost:" + port()
                : settings.baseUrl().toString();
    }

    /** The port it listens on. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
