package org.quadrivia.authoring.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.fetching.FetchedSource;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.propose.MappingJson;
import org.quadrivia.table.rdf.TableFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * One import: its files and what has been found so far. One thread runs it; other threads may read its state.
 *
 * <p>Long because all states of an import and all steps between them share the same fields and locks.
 */
final class ImportJob {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final PersonId owner;
    private final Path folder;
    private final ImportSource source;
    private final ImportSettings settings;
    private final Executor previews;
    private final @Nullable KeptTable next;
    private volatile long size;
    private volatile LoadControl control;
    private volatile ImportState state;
    private volatile LoadOutcome.@Nullable Loaded loaded;
    private volatile Attachments attachments = Attachments.NONE;
    private volatile Instant lookedAt;
    private volatile List<String> tableNotes = List.of();
    private volatile @Nullable TableImport table;
    private volatile @Nullable TableComparison compared;
    private volatile ImportState.@Nullable Ready ready;
    private volatile ImportState.@Nullable Proposed proposed;
    private volatile @Nullable FileMerge merge;
    private volatile @Nullable BroughtArchive archive;
    private volatile Change merged = Change.NONE;

    /** @param previews runs what is found out while a table is edited */
    ImportJob(PersonId owner, ImportSource source, ImportSettings settings, Executor previews, Instant now) {
        this.owner = owner;
        this.source = source;
        this.folder = source.folder();
        this.size = source.size();
        this.settings = settings;
        this.previews = previews;
        this.next = source.next();
        this.control = source.fetched() == null ? settings.control() : settings.controlOfFetched();
        this.state = source.fetched() == null ? new ImportState.Reading(0, 0) : new ImportState.Fetching(0);
        this.lookedAt = now;
    }

    boolean isOf(PersonId person) {
        return owner.equals(person);
    }

    /** Returns the current state. Calling this keeps the import for a while longer. */
    ImportState look(Instant now) {
        lookedAt = now;
        ImportState known = state;
        return known instanceof ImportState.Reading
                ? new ImportState.Reading(
                        control.statements(), Math.min(1.0, (double) control.bytes() / Math.max(1, size)))
                : known;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    void cancel() {
        boolean waiting = state.settled();
        control.cancel();
        state = new ImportState.Cancelled();
        loaded = null;
        merge = null;
        if (waiting) {
            forgetFiles();
        }
    }

    /** Deletes the files unless a table among them can still be edited, or pictures among them are to be kept. */
    void release() {
        boolean over = table == null && archive == null;
        if (over || state instanceof ImportState.Cancelled || state instanceof ImportState.Refused) {
            forgetFiles();
        }
    }

    private void forgetFiles() {
        TableImport edited = table;
        if (edited != null) {
            edited.close();
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            LOG.warn("{} is left: {}", folder, left.getMessage());
        }
    }

    /** Returns what can be published; empty if the import is not ready. */
    Optional<LoadOutcome.Loaded> ready() {
        return state instanceof ImportState.Ready ? Optional.ofNullable(loaded) : Optional.empty();
    }

    /** Returns the families and shapes among the files. */
    Attachments attachments() {
        return attachments;
    }

    void published(ImportState.Published as) {
        state = as;
        loaded = null;
        merge = null;
        merged = Change.NONE;
        forgetFiles();
    }

    /** Begins to turn the table into facts as it is described now; returns whether it can, which is once each time it waits. */
    synchronized boolean convertTable() {
        boolean waiting = state instanceof ImportState.Columns;
        if (waiting) {
            state = new ImportState.Converting(0);
        }
        return waiting;
    }

    /** Returns to the columns of the table; does nothing if the import is not of one table that can be edited. */
    synchronized void editTable() {
        TableImport edited = table;
        if (edited != null && (state instanceof ImportState.Ready || state instanceof ImportState.Compared)) {
            loaded = null;
            compared = null;
            ready = null;
            control = settings.control();
            state = new ImportState.Columns(edited);
        }
    }

    /** Returns the pictures and sounds that came with the data. */
    List<Path> media() throws IOException {
        BroughtArchive unpacked = archive;
        return unpacked == null ? List.of() : unpacked.files();
    }

    /** Ends the import as refused, unless it has been cancelled. */
    void fail(ImportState.Refused why) {
        next(why);
    }

    void run() {
        TableConversion tables = new TableConversion(source.place(), control::isCancelled, this::converting);
        Optional<Path> one = tables.only();
        if (next == null && archived()) {
            unpack();
        } else if (one.isPresent()) {
            tables.proposed(one.get(), next).ifPresentOrElse(this::describe, () -> refuse(tables));
        } else if (next != null) {
            next(new ImportState.Refused(List.of(InputFault.of(Messages.text("teach.next.oneTable")))));
        } else {
            load(tables, tables.convert());
        }
    }

    private boolean archived() {
        Path place = source.place();
        if (!Files.isDirectory(place)) {
            return BroughtArchive.is(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.anyMatch(BroughtArchive::is);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Unpacks an exported archive, and reads the data in it. */
    private void unpack() {
        Path place = source.place();
        if (Files.isDirectory(place)) {
            next(new ImportState.Refused(List.of(InputFault.of(Messages.text("import.archive.alone")))));
            return;
        }
        BroughtArchive unpacked = new BroughtArchive(place, folder, settings.archive());
        try {
            unpacked.unpack(control::isCancelled);
            if (!control.isCancelled()) {
                archive = unpacked;
                take(KnowledgeLoader.load(unpacked.data(), List.of(), control));
            }
        } catch (BroughtArchive.Refused refused) {
            next(new ImportState.Refused(List.of(InputFault.of(refused.words()))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void describe(TableConversion.Proposed proposed) {
        try {
            TableImport edited = new TableImport(proposed.file(), proposed.mapping(), folder, settings, previews);
            table = edited;
            next(new ImportState.Columns(edited));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Turns the table into facts as it is described, and examines them. */
    void runTable() {
        TableImport edited = Objects.requireNonNull(table);
        TableConversion tables = new TableConversion(source.place(), control::isCancelled, this::converting);
        load(tables, tables.convert(edited.file(), edited.toKeep(), folder.resolve("facts.trig")));
    }

    /** Compares the table, as it is described, with what a knowledge base has of it. */
    void compareTable(Snapshot before) {
        TableImport edited = Objects.requireNonNull(table);
        KeptTable kept = Objects.requireNonNull(next);
        try {
            TableFacts facts = new TableFacts(
                    edited.file(),
                    MappingJson.write(edited.toKeep()),
                    edited.mapping().home());
            TableComparison comparison =
                    TableComparison.of(facts, before, settings.limits().statements(), this::compared);
            compared = comparison;
            next(new ImportState.Compared(
                    comparison.changes(kept, TableConversion.notes(edited.file().name(), comparison.result()))));
        } catch (TableRefused refused) {
            next(new ImportState.Refused(List.of(InputFault.of(refused.words()))));
        } catch (CancellationException stopped) {
            LOG.debug("A comparison was cancelled");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void compared(double share) {
        if (control.isCancelled()) {
            throw new CancellationException();
        }
        converting(share);
    }

    /** Returns the table of which this is the next version. */
    Optional<KeptTable> next() {
        return Optional.ofNullable(next);
    }

    /** A change and the knowledge base to whose draft it is to be added. */
    record Outcome(KbId kb, Change change) {}

    /** Returns what the import changes; empty if it has not been compared. */
    Optional<Outcome> outcome() {
        TableComparison rows = compared;
        return switch (state) {
            case ImportState.Compared any
            when rows != null && next != null -> Optional.of(new Outcome(next.kb(), rows.change()));
            case ImportState.Merged(var kb) -> Optional.of(new Outcome(kb, merged));
            default -> Optional.empty();
        };
    }

    /** Fetches from the other server; returns whether there is something to read now. */
    boolean fetch() {
        Optional<String> why =
                Objects.requireNonNull(source.fetched()).fetch(control, bytes -> next(new ImportState.Fetching(bytes)));
        why.ifPresent(words -> next(new ImportState.Refused(List.of(InputFault.of(words)))));
        return why.isEmpty() && !control.isCancelled();
    }

    /** Reads what was fetched, and examines it or compares it with the knowledge base that has an earlier state of it. */
    void runFetched() {
        FetchedSource fetched = Objects.requireNonNull(source.fetched());
        size = fetched.size();
        next(new ImportState.Reading(0, 0));
        try {
            take(fetched.read(control));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void take(LoadOutcome outcome) {
        switch (outcome) {
            case LoadOutcome.Refused refused ->
                next(new ImportState.Refused(
                        refused.problems().stream().map(InputFault::of).toList()));
            case LoadOutcome.Loaded read -> {
                loaded = read;
                attachments = read.attachments();
                ImportSource.Renewal renewal = source.renewal();
                if (renewal == null) {
                    step(() -> examine(read));
                } else {
                    compare(renewal.kb(), renewal.base());
                }
            }
        }
    }

    /** Begins to compare with a knowledge base; returns whether it can, which is once each time it waits for that. */
    synchronized boolean beginComparing(KbId with) {
        boolean waiting =
                loaded != null && (state instanceof ImportState.Ready || state instanceof ImportState.Proposed);
        if (waiting) {
            state = new ImportState.Comparing(with, 0);
        }
        return waiting;
    }

    /** Compares what was read with a knowledge base. */
    void compare(KbId with, Snapshot base) {
        LoadOutcome.Loaded read = loaded;
        if (read != null) {
            step(() -> {
                FileMerge found = new FileMerge(read.snapshot(), base, share -> comparing(with, share));
                merge = found;
                ImportState.Proposed now = new ImportState.Proposed(with, found.proposal(), ready != null);
                proposed = now;
                next(now);
            });
        }
    }

    /** Begins to put together what the person decided; returns whether it can. */
    synchronized boolean beginMerging() {
        boolean waiting = state instanceof ImportState.Proposed;
        if (state instanceof ImportState.Proposed now) {
            state = new ImportState.Comparing(now.with(), 0);
        }
        return waiting;
    }

    /** @param same things of the file that are things of the knowledge base */
    void merge(Set<FileMerge.SameThing> same) {
        step(() -> {
            merged = Objects.requireNonNull(merge).change(same);
            next(new ImportState.Merged(Objects.requireNonNull(proposed).with()));
        });
    }

    private void step(Runnable part) {
        try {
            part.run();
        } catch (CancellationException stopped) {
            LOG.debug("An import was cancelled");
        }
    }

    private void comparing(KbId with, double share) {
        if (control.isCancelled()) {
            throw new CancellationException();
        }
        next(new ImportState.Comparing(with, share));
    }

    /** Returns to what was proposed, if that could not be kept; from there to what was found in the files. */
    synchronized void back() {
        ImportState.Proposed asked = proposed;
        ImportState.Ready found = ready;
        if (state instanceof ImportState.Merged && asked != null) {
            state = asked;
        } else if (state instanceof ImportState.Proposed && found != null) {
            state = found;
        }
    }

    private void refuse(TableConversion tables) {
        next(new ImportState.Refused(tables.faults()));
    }

    private void load(TableConversion tables, boolean converted) {
        if (!converted) {
            refuse(tables);
            return;
        }
        tableNotes = tables.notes();
        next(new ImportState.Reading(0, 0));
        take(KnowledgeLoader.load(tables.place(), List.of(), control));
    }

    private void converting(double share) {
        next(new ImportState.Converting(share));
    }

    private void examine(LoadOutcome.Loaded read) {
        Examination examination = new Examination(read, attachments, what -> next(new ImportState.Examining(what)));
        ImportReport report = examination.report(tableNotes, control);
        ImportState.Ready found = new ImportState.Ready(report, table != null);
        ready = found;
        next(found);
    }

    /** Goes on to the next state, unless the import has been cancelled. */
    private synchronized void next(ImportState to) {
        if (!control.isCancelled()) {
            state = to;
        }
    }
}
