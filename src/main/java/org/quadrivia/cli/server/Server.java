package org.quadrivia.cli.server;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quadrivia.ClockSpeed;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.WarmUpState;
import org.quadrivia.backup.BackupListener;
import org.quadrivia.backup.BackupPart;
import org.quadrivia.cli.backup.OfflineStores;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Questions;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** A running server. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

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
     * Starts the server, with its knowledge bases loaded and its database open.
     *
     * @throws CommandRefused if the machine or an input does not allow it; nothing has been stored then
     */
    public static Server start(ServerSettings settings) {
        StartPreconditions.check(settings);
        SpringApplication application = new SpringApplication(QuadriviaApplication.class);
        // Takes precedence over application.properties; default properties would not
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command line", settings.properties())));
        application.addInitializers(context ->
                ClockSpeed.set(context.getEnvironment().getProperty("quadrivia.clock.pace", Integer.class, 1)));
        try (StopSilence silence = new StopSilence()) {
            application.addInitializers(context -> silence.begin());
            ConfigurableApplicationContext context = application.run();
            context.getBeanProvider(Storage.class).getIfAvailable();
            context.getBean(Knowledge.class).all();
            return new Server(context, settings);
        }
    }

    /** Opens the door through which commands ask for a backup, if anything is stored. It closes before the stores do. */
    private void openDoor() {
        List<BackupPart> parts =
                context.getBeanProvider(BackupPart.class).orderedStream().toList();
        if (!parts.isEmpty()) {
            BackupListener door = BackupListener.open(settings.data(), OfflineStores.backup(parts));
            context.addApplicationListener((ContextClosedEvent closed) -> door.close());
        }
    }

    /**
     * Makes the security filters and the first bank, so that the first visitor waits for neither. Prints the families that were
     * refused.
     */
    private void makeFirstBank() {
        context.getBean("springSecurityFilterChain");
        KbId first = context.getBean(Knowledge.class).first().card().id();
        context.getBean(Questions.class).bank(first);
        Snapshots snapshots = context.getBean(Snapshots.class);
        Set<String> refused =
                new LinkedHashSet<>(FamilySet.with(settings.families()).refused());
        refused.addAll(FamilySet.served(snapshots.attachments(first).families())
                .and(snapshots.published(first).orElseThrow())
                .refused());
        refused.forEach(System.err::println);
    }

    /** Returns the lines that the person who started the server must read. */
    public List<String> greeting() {
        return StartMessage.lines(context, address(), settings.demo());
    }

    /** Waits until the first bank is made and the server has nothing to do but answer requests. */
    public void settle() throws InterruptedException {
        firstBank.join();
    }

    /**
     * Warms up in the background. The server answers requests meanwhile but does not report itself as ready until the warm-up
     * ends.
     */
    public void warmUp() {
        if (context.getEnvironment().getRequiredProperty("quadrivia.warm-up", Boolean.class)) {
            AvailabilityChangeEvent.publish(context, WarmUpState.WARMING_UP);
            WarmUp warmUp = new WarmUp();
            Thread warming = Thread.ofPlatform().daemon().name("warm-up").start(() -> warm(warmUp));
            context.addApplicationListener((ContextClosedEvent closed) -> end(warmUp, warming));
        }
    }

    /** Ends the warm-up and waits until it has deleted its folder, since the JVM may exit soon after. */
    private static void end(WarmUp warmUp, Thread warming) {
        warmUp.stop();
        warming.interrupt();
        try {
            warming.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void warm(WarmUp warmUp) {
        try {
            settle();
            warmUpQuietly(warmUp);
        } catch (IOException | RuntimeException e) {
            if (!context.isClosed()) {
                LOG.warn("The server is slow at first, since it could not warm up: {}", e.toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!context.isClosed()) {
                AvailabilityChangeEvent.publish(context, WarmUpState.WARM);
            }
        }
    }

    private static void warmUpQuietly(WarmUp warmUp) throws IOException, InterruptedException {
        try (StopSilence silence = new StopSilence()) {
            silence.begin();
            warmUp.run();
        }
    }

    /** Returns the address at which people reach the server. */
    public String address() {
        return settings.baseUrl() == null
                ? "http://localhost:" + port()
                : settings.baseUrl().toString();
    }

    /** Returns the port on which the server listens. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
