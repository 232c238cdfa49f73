package org.quadrivia.authoring.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextRefused;
import org.quadrivia.text.process.TextReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Reads the texts of teachers in the background, two at once, and keeps what was read in memory for half an hour after it was last
 * looked at. Nothing is stored here.
 */
@Service
@ConditionalOnStorage
public class TextDesk implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(TextDesk.class);
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 40;
    private static final int WAITING = 10;

    private record Job(PersonId owner, CompletableFuture<TextState> state) {}

    private final AccessControl access;
    private final Cache<String, Job> jobs = Caches.bounded(
            "texts",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterAccess(ClockSpeed.scaled(KEPT))
                    .build());
    private final ExecutorService readers = new ThreadPoolExecutor(
            2,
            2,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("text-", 0).daemon().factory());

    TextDesk(AccessControl access) {
        this.access = access;
    }

    /** Returns how large a text may be. */
    public TextLimits limits() {
        return TextLimits.USUAL;
    }

    /**
     * Begins to read a file, which is deleted in the end. An earlier text of the same person that is still being read is given up.
     *
     * @return the id of the text
     * @throws AccessRefused if the current person is not a teacher
     */
    public String begin(String name, Path file) {
        PersonId owner = access.teacher();
        jobs.asMap().values().stream()
                .filter(job -> job.owner.equals(owner))
                .forEach(job -> job.state.complete(new TextState.Refused("")));
        String id = UUID.randomUUID().toString();
        CompletableFuture<TextState> state = new CompletableFuture<>();
        jobs.put(id, new Job(owner, state));
        try {
            readers.execute(() -> read(name, file, state));
        } catch (RejectedExecutionException full) {
            delete(file);
            state.complete(new TextState.Refused(TextRefused.because("busy").words()));
        }
        return id;
    }

    /** Begins to read a text that was pasted; see {@link #begin}. */
    public String paste(String words) {
        access.teacher();
        try {
            Path file = Files.createTempFile("quadrivia-pasted", null);
            Files.writeString(file, words);
            return begin("pasted", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String name, Path file, CompletableFuture<TextState> state) {
        try {
            if (!state.isDone()) {
                state.complete(new TextState.Ready(TextReader.read(file, name, TextLimits.USUAL, state)));
            }
        } catch (TextRefused refused) {
            state.complete(new TextState.Refused(refused.words()));
        } catch (IOException | RuntimeException broken) {
            LOG.warn("A text could not be read", broken);
            state.complete(new TextState.Refused(TextRefused.because("broken").words()));
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("{} is left: {}", file, left.getMessage());
        }
    }

    /** Returns the state of a text; empty if the current person has no such text. */
    public Optional<TextState> state(String id) {
        PersonId person = access.teacher();
        return Optional.ofNullable(jobs.getIfPresent(id))
                .filter(job -> job.owner.equals(person))
                .map(job -> job.state.getNow(new TextState.Reading()));
    }

    /** Gives a text up; nothing of it is kept. */
    public void cancel(String id) {
        if (state(id).isPresent()) {
            Optional.ofNullable(jobs.getIfPresent(id)).ifPresent(job -> job.state.complete(new TextState.Refused("")));
            jobs.invalidate(id);
        }
    }

    @Override
    public void destroy() {
        jobs.asMap().values().forEach(job -> job.state.complete(new TextState.Refused("")));
        readers.shutdownNow();
    }
}
