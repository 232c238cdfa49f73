package org.quadrivia.authoring.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.Messages;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.jdbc.KeptFile;
import org.quadrivia.authoring.jdbc.MediaStore;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.MediaCheck;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.MediaHoldings;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.media.MediaRefused;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The files that are kept with knowledge bases. Who may read a knowledge base may fetch its files. */
@Service
@ConditionalOnStorage
public class MediaLibrary implements MediaHoldings {
    /** How long answers are cached, and so how late other servers on the same database notice a new file. */
    private static final Duration CACHE_LIFETIME = Duration.ofSeconds(2);

    private static final int MAX_BASES = 1000;

    private final MediaStore store;
    private final Storage storage;
    private final AccessControl access;
    private final Clock clock;
    private final long most;
    private final long mostTogether;
    private final Cache<KbId, Set<MediaName>> held = Caches.bounded(
            "kept-files",
            Caffeine.newBuilder()
                    .maximumSize(MAX_BASES)
                    .expireAfterWrite(ClockSpeed.scaled(CACHE_LIFETIME))
                    .build());

    MediaLibrary(
            MediaStore store,
            Storage storage,
            AccessControl access,
            Clock clock,
            @Value("${quadrivia.files.megabytes:10}") int most,
            @Value("${quadrivia.files.megabytes-together:500}") int mostTogether) {
        this.store = store;
        this.storage = storage;
        this.access = access;
        this.clock = clock;
        this.most = (long) most << 20;
        this.mostTogether = (long) mostTogether << 20;
    }

    /** Returns how many bytes a file may have. */
    public long most() {
        return most;
    }

    /**
     * Examines a file and stores it with a knowledge base. If no draft and no revision names it within a month, it is removed.
     *
     * @throws MediaRefused if it cannot be kept; nothing is stored then
     * @throws AccessRefused if the current person may not change the knowledge base
     */
    public MediaFile bring(KbId kb, byte[] bytes) {
        if (!access.mayChange(kb)) {
            throw new AccessRefused("change " + kb);
        }
        MediaFile file = MediaCheck.check(bytes, most);
        storage.write(() -> {
            if (store.size(kb) + file.bytes().length > mostTogether) {
                throw new MediaRefused(Messages.text("media.full", mostTogether >> 20));
            }
            store.put(kb, file, clock.instant());
            return true;
        });
        held.invalidate(kb);
        return file;
    }

    @Override
    public Set<MediaName> files(KbId kb) {
        try {
            return held.get(
                    kb,
                    any -> storage.read(() -> store.of(kb)).stream()
                            .map(KeptFile::name)
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (StorageFailure away) {
            return Set.of();
        }
    }

    /** Returns all files of a knowledge base. */
    public List<KeptFile> all(KbId kb) {
        return storage.read(() -> store.of(kb));
    }

    /** Returns a file, as any knowledge base has it that the current person may read; empty if none does. */
    public Optional<KeptFile> find(MediaName name) {
        return storage.read(() -> store.find(name)).stream()
                .filter(file -> access.mayRead(file.kb()))
                .findFirst();
    }

    /** Opens the contents of a file, which are read part by part. */
    public InputStream open(KeptFile file) {
        return new SequenceInputStream(new Parts(file));
    }

    /** The parts of a file, each read when it is needed. */
    private final class Parts implements Enumeration<InputStream> {
        private final KeptFile file;
        private int number;
        private @Nullable InputStream next;

        Parts(KeptFile file) {
            this.file = file;
        }

        @Override
        public boolean hasMoreElements() {
            if (next == null) {
                int part = number++;
                next = storage.read(() -> store.part(file, part))
                        .map(ByteArrayInputStream::new)
                        .orElse(null);
            }
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException();
            }
            InputStream now = next;
            next = null;
            return Objects.requireNonNull(now);
        }
    }
}
