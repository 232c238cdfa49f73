package org.quadrivia.authoring.importing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.draft.DraftFaults;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.shapes.ShapesCheck;
import org.quadrivia.knowledge.rdf.shapes.ShapesOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.ProfileReport;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.tools.GraphProfile;

/** One import: its files and what has been found so far. Run by one thread; its state may be read by others. */
final class ImportJob {
    private static final int SAMPLE = 10;

    private final PersonId owner;
    private final Path place;
    private final long size;
    private final LoadControl control;
    private volatile ImportState state = new ImportState.Reading(0, 0);
    private volatile LoadOutcome.@Nullable Loaded loaded;
    private volatile Attachments attachments = Attachments.NONE;
    private volatile Instant lookedAt;

    /**
     * @param place a file, or a folder of files
     * @param size of the files in bytes
     */
    ImportJob(PersonId owner, Path place, long size, LoadControl control, Instant now) {
        this.owner = owner;
        this.place = place;
        this.size = size;
        this.control = control;
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
                ? new ImportState.Reading(control.statements(), Math.min(1.0, (double) control.bytes() / size))
                : known;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    void cancel() {
        control.cancel();
        state = new ImportState.Cancelled();
        loaded = null;
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
    }

    /** Ends the import as refused, unless it has been cancelled. */
    void fail(ImportState.Refused why) {
        next(why);
    }

    void run() {
        switch (KnowledgeLoader.load(place, List.of(), control)) {
            case LoadOutcome.Refused refused -> next(new ImportState.Refused(DraftFaults.of(refused.problems())));
            case LoadOutcome.Loaded read -> {
                loaded = read;
                attachments = read.attachments();
                examine(read);
            }
        }
    }

    private void examine(LoadOutcome.Loaded read) {
        Snapshot snapshot = read.snapshot();
        next(new ImportState.Examining(ImportState.Step.PROFILE));
        FamilySet asked = FamilySet.served(attachments.families()).and(snapshot);
        ProfileReport profile = GraphProfile.of(snapshot, asked);
        next(new ImportState.Examining(ImportState.Step.SHAPES));
        ShapesOutcome shapes = ShapesCheck.check(snapshot, read.shapes());
        next(new ImportState.Examining(ImportState.Step.QUESTIONS));
        if (!control.isCancelled()) {
            Bank bank = BankGenerator.generate(snapshot, asked, GeneratorSettings.usual());
            next(new ImportState.Ready(report(read, profile, shapes, asked, bank)));
        }
    }

    private ImportReport report(
            LoadOutcome.Loaded read, ProfileReport profile, ShapesOutcome shapes, FamilySet asked, Bank bank) {
        Snapshot snapshot = read.snapshot();
        List<String> notes = new ArrayList<>(read.notes());
        notes.addAll(asked.refused());
        if (shapes instanceof ShapesOutcome.BadShapes bad) {
            bad.problems().forEach(problem -> notes.add(problem.toString()));
        }
        Map<String, Long> counts = new TreeMap<>(bank.families());
        return new ImportReport(
                KnowledgeBaseMetadata.card(KnowledgeBaseMetadata.id(snapshot.kb()), snapshot),
                control.statements(),
                profile,
                notes,
                read.shapes().size(),
                findings(shapes),
                counts,
                bank.dropped(),
                ItemSample.of(bank.items(), SAMPLE));
    }

    private static List<ShapeFinding> findings(ShapesOutcome shapes) {
        return shapes instanceof ShapesOutcome.Violated violated
                ? violated.violations().stream().map(DraftFaults::of).toList()
                : List.of();
    }

    /** Goes on to the next state, unless the import has been cancelled. */
    private synchronized void next(ImportState to) {
        if (!control.isCancelled()) {
            state = to;
        }
    }
}
