package org.quadrivia.authoring.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.shapes.ShapesCheck;
import org.quadrivia.knowledge.rdf.shapes.ShapesOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.question.Bank;
import org.quadrivia.question.ProfileReport;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.preview.GraphProfile;

/** Finds out what imported RDF contains and which questions come of it. */
final class Examination {
    private final LoadOutcome.Loaded read;
    private final Attachments attachments;
    private final Consumer<ImportState.Step> progress;

    /** @param progress receives each step when it begins */
    Examination(LoadOutcome.Loaded read, Attachments attachments, Consumer<ImportState.Step> progress) {
        this.read = read;
        this.attachments = attachments;
        this.progress = progress;
    }

    /**
     * Examines it.
     *
     * @param noted what a person should know besides
     * @throws CancellationException if the load was cancelled meanwhile
     */
    ImportReport report(List<String> noted, LoadControl control) {
        Snapshot snapshot = read.snapshot();
        progress.accept(ImportState.Step.PROFILE);
        FamilySet asked = FamilySet.served(attachments.families()).and(snapshot);
        ProfileReport profile = GraphProfile.of(snapshot, asked);
        progress.accept(ImportState.Step.SHAPES);
        ShapesOutcome shapes = ShapesCheck.check(snapshot, read.shapes());
        progress.accept(ImportState.Step.QUESTIONS);
        if (control.isCancelled()) {
            throw new CancellationException();
        }
        KbCard card = KnowledgeBaseMetadata.card(KnowledgeBaseMetadata.id(snapshot.kb()), snapshot);
        // As it will be published: the IRI of a knowledge base decides which questions are drawn
        Snapshot described = KnowledgeBaseMetadata.named(snapshot, KbDetails.of(card));
        Bank bank = BankGenerator.generate(described, asked, GeneratorSettings.usual());
        List<String> notes = new ArrayList<>(noted);
        notes.addAll(read.notes());
        notes.addAll(asked.refused());
        if (shapes instanceof ShapesOutcome.BadShapes bad) {
            bad.problems().forEach(problem -> notes.add(problem.toString()));
        }
        return new ImportReport(
                card,
                control.statements(),
                profile,
                notes,
                read.shapes().size(),
                ShapeFinding.of(shapes),
                new TreeMap<>(bank.families()),
                bank.dropped(),
                SampleItems.of(bank.items()));
    }
}
