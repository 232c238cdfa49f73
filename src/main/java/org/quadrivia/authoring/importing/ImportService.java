package org.quadrivia.authoring.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.fetching.FetchedSource;
import org.quadrivia.authoring.fetching.Selection;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseLifecycle;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.MediaRefused;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.remote.RemoteFetcher;
import org.quadrivia.remote.RemoteSettings;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.read.TableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/**
 * Imports the files of teachers into new knowledge bases. Files are read and examined in the background, two imports at once, and
 * published only when the teacher says so. Until then only the files are stored, in a temporary folder. An import that nobody
 * looks at for half an hour is dropped when the next one begins.
 *
 * <p>Long because each source of an import begins in its own way, although all share their jobs, limits and threads.
 */
@Service
@ConditionalOnStorage
public class ImportService implements DisposableBean {
    /**
     * How much may be imported at once.
     *
     * @param megabytes of all files together
     * @param statements in all files together
     * @param endings of the file names that are accepted
     */
    public record Limits(int megabytes, long statements, List<String> endings) {}

    /**
     * An uploaded file.
     *
     * @param name the original file name
     * @param content where the content is stored now
     */
    public record Upload(String name, Path content) {}

    private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(30);
    private static final int LONGEST_TITLE = 100;
    private static final int FETCHES = 4;

    private final KnowledgeBaseLifecycle lifecycle;
    private final AccessControl access;
    private final DraftWorkspace desk;
    private final ImportSettings settings;
    private final RemoteFetcher fetcher;
    private final MediaLibrary library;
    private final Clock clock;
    private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService readers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("import-", 0).daemon().factory());
    private final ExecutorService fetches = Executors.newFixedThreadPool(
            FETCHES, Thread.ofPlatform().name("import-fetch-", 0).daemon().factory());
    private final ExecutorService previews = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("import-preview-", 0).daemon().factory());

    ImportService(
            KnowledgeBaseLifecycle lifecycle,
            AccessControl access,
            DraftWorkspace desk,
            ImportSettings settings,
            RemoteFetcher fetcher,
            MediaLibrary library,
            Clock clock) {
        this.lifecycle = lifecycle;
        this.access = access;
        this.desk = desk;
        this.settings = settings;
        this.fetcher = fetcher;
        this.library = library;
        this.clock = clock;
    }

    /**
     * Begins an import, in place of any earlier one of the same person. The files are moved and deleted in the end.
     *
     * @param files at least one
     * @return the id of the import
     * @throws AccessRefused if the current person is not a teacher
     */
    public String begin(List<Upload> files) {
        return begin(files, null);
    }

    /**
     * Begins to bring the next version of a table, as {@link #begin(List)} does.
     *
     * @param files exactly one, a table
     * @param before the version before; null to begin a new knowledge base
     */
    public String begin(List<Upload> files, @Nullable KeptTable before) {
        PersonId owner = access.teacher();
        jobs.entrySet().removeIf(job -> ended(job.getValue(), owner));
        try {
            Path folder = Files.createTempDirectory("quadrivia-import");
            long size = 0;
            Path last = folder;
            for (Upload file : files) {
                last = Files.move(file.content(), free(folder, file.name()), StandardCopyOption.REPLACE_EXISTING);
                size += Files.size(last);
            }
            return begin(owner, folder, files.size() == 1 ? last : folder, size, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins an import of a table that was pasted, in place of any earlier import of the same person.
     *
     * @param title how the table is called
     * @param text separated by tabs, commas, semicolons or vertical bars
     * @param before the table of which this is the next version; null for none
     * @return the id of the import
     * @throws TableRefused if the text is no table with a header and a row; an earlier import stays then
     * @throws AccessRefused if the current person is not a teacher
     */
    public String paste(String title, String text, @Nullable KeptTable before) {
        PersonId owner = access.teacher();
        try {
            Path folder = Files.createTempDirectory("quadrivia-import");
            Path file = free(folder, cut(title) + TableConversion.PASTED);
            try {
                Files.write(file, text.getBytes(StandardCharsets.UTF_8));
                TableImport.proposed(
                        TableFile.of(file, title, null, TableLimits.USUAL), "https://quadrivia.org/kb/", share -> {});
            } catch (TableRefused refused) {
                FileSystemUtils.deleteRecursively(folder);
                throw refused;
            }
            jobs.entrySet().removeIf(job -> ended(job.getValue(), owner));
            return begin(owner, folder, file, Files.size(file), before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }

    private String begin(PersonId owner, Path folder, Path place, long size, @Nullable KeptTable before) {
        ImportJob job = new ImportJob(
                owner, ImportSource.files(folder, place, size, before), settings, previews, clock.instant());
        String id = begun(job);
        readers.execute(() -> run(job, job::run));
        return id;
    }

    private String begun(ImportJob job) {
        String id = UUID.randomUUID().toString();
        jobs.put(id, job);
        return id;
    }

    /**
     * Begins an import of a part of somebody else's graph, in place of any earlier import of the same person.
     *
     * @param before the knowledge base in which it takes the place of what was fetched earlier; null for none
     * @return the id of the import
     * @throws AccessRefused if the current person is not a teacher, or may not change that knowledge base
     */
    public String fetch(Selection selection, @Nullable KbId before) {
        PersonId owner = access.teacher();
        ImportSource.Renewal renewal = before == null
                ? null
                : new ImportSource.Renewal(before, desk.open(before).preview());
        jobs.entrySet().removeIf(job -> ended(job.getValue(), owner));
        try {
            Path folder = Files.createTempDirectory("quadrivia-import");
            FetchedSource source = new FetchedSource(fetcher, selection, folder, clock);
            ImportJob job = new ImportJob(
                    owner, ImportSource.fetched(folder, source, renewal), settings, previews, clock.instant());
            String id = begun(job);
            fetches.execute(() -> fetch(job));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fetches in one thread and reads in another, so that a slow server keeps no file waiting. */
    private void fetch(ImportJob job) {
        boolean[] something = {false};
        run(job, () -> something[0] = job.fetch(), () -> something[0]);
        if (something[0]) {
            readers.execute(() -> run(job, job::runFetched));
        }
    }

    /** Returns from where may be fetched, and how much. */
    public RemoteSettings remote() {
        return fetcher.settings();
    }

    /**
     * Turns the table of an import into facts as its columns are described, and examines them or compares them with the version
     * before. Does nothing if there is no such import, or it does not wait for that.
     *
     * @throws AccessRefused if the current person may no longer change the knowledge base of the version before
     */
    public void convert(String id) {
        job(id).ifPresent(job -> {
            Optional<Snapshot> before =
                    job.next().map(table -> desk.open(table.kb()).preview());
            if (job.convertTable()) {
                readers.execute(() -> run(
                        job,
                        before.<Runnable>map(with -> () -> job.compareTable(with))
                                .orElse(job::runTable)));
            }
        });
    }

    /**
     * Adds what the next version of a table changes, or what was merged, to the current person's draft. The import is over then.
     *
     * @return empty if there is no such import or it has not been compared
     * @throws AccessRefused if the current person may no longer change the knowledge base
     */
    public Optional<EditOutcome> keep(String id) {
        return job(id).flatMap(job -> job.outcome().flatMap(found -> {
            OpenDraft draft = desk.open(found.kb());
            if (!bring(job, found.kb())) {
                return Optional.<EditOutcome>empty();
            }
            EditOutcome outcome = desk.edit(draft, found.change());
            if (outcome instanceof EditOutcome.Kept) {
                job.published(new ImportState.Published(found.kb()));
            } else {
                job.back();
            }
            return Optional.of(outcome);
        }));
    }

    /** Returns from a comparison with a knowledge base to what was found in the files. */
    public void back(String id) {
        job(id).ifPresent(ImportJob::back);
    }

    /** Returns from the findings to the columns of the table; does nothing if the import is not of one table. */
    public void edit(String id) {
        job(id).ifPresent(ImportJob::editTable);
    }

    /** Cancels an import if it is an earlier one of the same person or nobody came back to it; returns whether it did. */
    private boolean ended(ImportJob job, PersonId owner) {
        boolean over = job.isOf(owner) || job.lookedAt().plus(ABANDONED_AFTER).isBefore(clock.instant());
        if (over) {
            job.cancel();
        }
        return over;
    }

    /**
     * Returns an unused path for a file. Leading dots are removed from the name, because the loader ignores hidden files and this
     * file was chosen on purpose.
     */
    private static Path free(Path folder, String name) {
        String plain =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").replaceAll("^\\.+", "");
        String usable = plain.isBlank() ? "file" : plain;
        Path wanted = folder.resolve(usable);
        for (int i = 2; Files.exists(wanted); i++) {
            wanted = folder.resolve(i + "-" + usable);
        }
        return wanted;
    }

    private static void run(ImportJob job, Runnable part) {
        run(job, part, () -> false);
    }

    /** @param keep whether the files of the import are still needed then */
    private static void run(ImportJob job, Runnable part, BooleanSupplier keep) {
        try {
            part.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            LOG.warn("An import broke", broken);
            String message = broken instanceof OutOfMemoryError
                    ? Messages.text("import.tooLarge")
                    : Messages.text("import.broke");
            job.fail(new ImportState.Refused(List.of(InputFault.of(message))));
        } finally {
            if (!keep.getAsBoolean()) {
                job.release();
            }
        }
    }

    /** Returns the state of an import; empty if the current person has no such import. */
    public Optional<ImportState> state(String id) {
        return job(id).map(job -> job.look(clock.instant()));
    }

    /** Cancels an import in whatever state it is; nothing of it is kept. */
    public void cancel(String id) {
        job(id).ifPresent(ImportJob::cancel);
    }

    /**
     * Publishes an import as a new knowledge base of the current person.
     *
     * @return its name; empty if there is no such import or it is not ready
     */
    public Optional<KbId> publish(String id, KbDetails details, Visibility visibility) {
        return job(id).flatMap(job -> publish(job, details, visibility));
    }

    /** Stores the pictures and sounds that came with the data; if that is refused, the import says why, and returns false. */
    private boolean bring(ImportJob job, KbId kb) {
        try {
            for (Path file : job.media()) {
                library.bring(kb, Files.readAllBytes(file));
            }
            return true;
        } catch (MediaRefused full) {
            job.fail(new ImportState.Refused(List.of(InputFault.of(String.valueOf(full.getMessage())))));
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<KbId> publish(ImportJob job, KbDetails details, Visibility visibility) {
        synchronized (job) {
            Optional<LoadOutcome.Loaded> ready = job.ready();
            Optional<KbId> made = ready.map(loaded -> lifecycle.create(
                    loaded.snapshot(), job.attachments(), details, visibility, Messages.text("authoring.imported")));
            made.ifPresent(kb -> {
                bring(job, kb);
                job.published(new ImportState.Published(kb));
            });
            return made;
        }
    }

    /**
     * Begins to compare what an import has read with a knowledge base, in the current person's draft of it. Does nothing if there is
     * no such import or it is not ready.
     *
     * @throws AccessRefused if the current person may not change the knowledge base
     */
    public void compare(String id, KbId with) {
        Snapshot base = desk.open(with).preview();
        job(id).filter(job -> job.beginComparing(with))
                .ifPresent(job -> readers.execute(() -> run(job, () -> job.compare(with, base))));
    }

    /**
     * Begins to put together what was compared; {@link #keep} then adds it to the draft. Does nothing if there is no such import or it
     * has not been compared.
     *
     * @param same things of the file that are things of the knowledge base
     */
    public void merge(String id, Set<FileMerge.SameThing> same) {
        job(id).filter(ImportJob::beginMerging)
                .ifPresent(job -> readers.execute(() -> run(job, () -> job.merge(same))));
    }

    /** Returns why a file with the given name is not accepted, and what to do about it. */
    public String whyNot(String name) {
        return KnowledgeLoader.whyNot(name);
    }

    /** Returns how much may be imported at once. */
    public Limits limits() {
        return settings.limits();
    }

    @Override
    public void destroy() {
        jobs.values().forEach(ImportJob::cancel);
        fetches.shutdownNow();
        readers.shutdownNow();
        previews.shutdownNow();
    }

    private Optional<ImportJob> job(String id) {
        PersonId person = access.teacher();
        return Optional.ofNullable(jobs.get(id)).filter(job -> job.isOf(person));
    }
}
