package org.quadrivia.authoring.editing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.Messages;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.FamilyTexts;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.question.FamilyPreview;
import org.quadrivia.question.FamilySummary;
import org.quadrivia.question.rdf.family.FamilyCatalog;
import org.quadrivia.question.rdf.preview.FamilyTrial;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * The question families of a knowledge base. Its own are edited in drafts and stored as texts in the dataset. Queries that
 * teachers write are fenced: see {@code src/docs/how-it-works.md}. Trials run in the background, two at a time.
 */
@Service
@ConditionalOnStorage
public class FamilyEditor {
    private static final int MAX_TRIALS = 100;
    private static final Duration TRIAL_LIFETIME = Duration.ofMinutes(10);

    private record Key(KbId kb, PersonId person) {}

    private final DraftWorkspace desk;
    private final Snapshots snapshots;
    private final BackgroundTasks background;
    private final Cache<Key, FamilyTrial> trials = Caches.bounded(
            "family-trials",
            Caffeine.newBuilder()
                    .maximumSize(MAX_TRIALS)
                    .expireAfterAccess(ClockSpeed.scaled(TRIAL_LIFETIME))
                    .build());

    FamilyEditor(DraftWorkspace desk, Snapshots snapshots, BackgroundTasks background) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.background = background;
    }

    private FamilyCatalog shelf(OpenDraft draft) {
        return new FamilyCatalog(
                draft.preview(), snapshots.attachments(draft.kb()).families());
    }

    /** Returns all families that the draft's bank is made with. */
    public List<FamilySummary> all(OpenDraft draft) {
        return shelf(draft).all();
    }

    /** Finds a family by its file name; empty if there is none. */
    public Optional<FamilySummary> look(OpenDraft draft, String file) {
        return shelf(draft).look(file);
    }

    /** Returns the text of a family; empty if there is none of that name. */
    public Optional<String> text(OpenDraft draft, String file) {
        return shelf(draft).text(file);
    }

    /** Returns the text that a new family starts with. */
    public String template() {
        try (InputStream in = FamilyEditor.class.getResourceAsStream("/org/quadrivia/authoring/family-template.rq")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the errors that keep a text from being a family; empty if there are none. */
    public List<Diagnostic> check(String text) {
        return FamilyTrial.faults(text);
    }

    /** Stores a family, in place of any with the same name. */
    public EditOutcome keep(OpenDraft draft, String file, String text) {
        if (!FamilyTexts.isName(file)) {
            return new EditOutcome.Bad(new InputFault(file, null, null, Messages.text("authoring.family.name"), ""));
        }
        List<Diagnostic> faults = check(text);
        if (!faults.isEmpty()) {
            Diagnostic first = faults.getFirst();
            return new EditOutcome.Bad(new InputFault(file, first.line(), first.column(), first.message(), ""));
        }
        return desk.edit(draft, FamilyTexts.put(draft.preview(), file, text));
    }

    /** Removes the knowledge base's own family with the given name. A common family of that name is then used again. */
    public EditOutcome remove(OpenDraft draft, String file) {
        return desk.edit(draft, FamilyTexts.without(draft.preview(), file));
    }

    /**
     * Starts a trial of a family: makes questions with it from the draft. Replaces an earlier trial of the same person.
     *
     * @return false if the text is not a valid family, or too many trials are in progress
     */
    public boolean tryOut(OpenDraft draft, String file, String text) {
        Key key = new Key(draft.kb(), desk.requireEditor(draft.kb()));
        cancelTrial(draft.kb());
        Optional<FamilyTrial> trial = FamilyTrial.of(draft.preview(), file, text);
        trial.ifPresent(begun -> trials.put(key, begun));
        return trial.filter(begun -> background.run(begun::run)).isPresent();
    }

    /** Returns the state of the trial; empty if there is none. */
    public Optional<FamilyPreview> trial(KbId kb) {
        return Optional.ofNullable(trials.getIfPresent(new Key(kb, desk.requireEditor(kb))))
                .map(FamilyTrial::look);
    }

    /** Cancels the trial. */
    public void cancelTrial(KbId kb) {
        Key key = new Key(kb, desk.requireEditor(kb));
        FamilyTrial running = trials.getIfPresent(key);
        if (running != null) {
            running.cancel();
            trials.invalidate(key);
        }
    }
}
