package org.quadrivia.authoring.importing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.shapes.ShapesCheck;
import org.quadrivia.knowledge.rdf.shapes.ShapesOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.ProfileReport;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.preview.GraphProfile;

/** One import: its files and what has been found so far. One thread runs it; other threads may read its state. */
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
    private List<String> tableNotes = List.of();

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
        TableConversion tables = new TableConversion(place, control::isCancelled, this::converting);
        if (!tables.convert()) {
            next(new ImportState.Refused(tables.faults()));
            return;
        }
        tableNotes = tables.notes();
        next(new ImportState.Reading(0, 0));
        switch (KnowledgeLoader.load(tables.place(), List.of(), control)) {
            case LoadOutcome.Refused refused ->
                next(new ImportState.Refused(
                        refused.problems().stream().map(InputFault::of).toList()));
            case LoadOutcome.Loaded read -> {
                loaded = read;
                attachments = read.attachments();
                examine(read);
            }
        }
    }

    private void converting(double share) {
        next(new ImportState.Converting(share));
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
            KbCard card = KnowledgeBaseMetadata.card(KnowledgeBaseMetadata.id(snapshot.kb()), snapshot);
            // As it will be published: the IRI of a knowledge base decides which questions are drawn
            Snapshot described = KnowledgeBaseMetadata.named(snapshot, KbDetails.of(card));
            Bank bank = BankGenerator.generate(described, asked, GeneratorSettings.usual());
            next(new ImportState.Ready(report(read, card, profile, shapes, asked, bank)));
        }
    }

    private ImportReport report(
            LoadOutcome.Loaded read,
            KbCard card,
            ProfileReport profile,
            ShapesOutcome shapes,
            FamilySet asked,
            Bank bank) {
        List<String> notes = new ArrayList<>(tableNotes);
        notes.addAll(read.notes());
        notes.addAll(asked.refused());
        if (shapes instanceof ShapesOutcome.BadShapes bad) {
            bad.problems().forEach(problem -> notes.add(problem.toString()));
        }
        Map<String, Long> counts = new TreeMap<>(bank.families());
        return new ImportReport(
                card,
                control.statements(),
                profile,
                notes,
                read.shapes().size(),
                ShapeFinding.of(shapes),
                counts,
                bank.dropped(),
                sample(bank.items()));
    }

    /** Returns a few items that show what a bank contains: from each family in turn, beginning in the middle of the family's order. */
    private static List<Item> sample(Collection<Item> items) {
        Map<String, List<Item>> families = new TreeMap<>();
        items.forEach(item ->
                families.computeIfAbsent(item.family(), f -> new ArrayList<>()).add(item));
        Deque<Deque<Item>> turns = new ArrayDeque<>();
        families.values().forEach(of -> turns.add(fromTheMiddle(of)));
        List<Item> shown = new ArrayList<>();
        while (!turns.isEmpty() && shown.size() < SAMPLE) {
            Deque<Item> family = turns.remove();
            shown.add(family.remove());
            if (!family.isEmpty()) {
                turns.add(family);
            }
        }
        return shown;
    }

    private static Deque<Item> fromTheMiddle(List<Item> items) {
        int middle = items.size() / 2;
        Deque<Item> order = new ArrayDeque<>(items.subList(middle, items.size()));
        order.addAll(items.subList(0, middle));
        return order;
    }

    /** Goes on to the next state, unless the import has been cancelled. */
    private synchronized void next(ImportState to) {
        if (!control.isCancelled()) {
            state = to;
        }
    }
}
