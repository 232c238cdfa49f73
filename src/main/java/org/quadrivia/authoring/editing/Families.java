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
import org.quadrivia.Messages;
import org.quadrivia.Pace;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.Drafts;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.Fault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.FamilyTexts;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.question.FamilyLook;
import org.quadrivia.question.FamilyPreview;
import org.quadrivia.question.rdf.family.FamilyShelf;
import org.quadrivia.question.rdf.tools.FamilyTrial;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * The families of questions of a knowledge base; its own are edited in drafts, as texts in the dataset. What teachers write is
 * fenced: see {@code src/docs/how-it-works.md}; trials run in the background, two at a time. As in {@link Drafts}, all is of
 * whoever is asking.
 */
@Service
@ConditionalOnStorage
public class Families {
    private static final int MOST = 100;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Key(KbId kb, PersonId person) {}

    private final DraftWorkspace desk;
    private final Snapshots snapshots;
    private final Background background;
    private final Cache<Key, FamilyTrial> trials = Caches.bounded(
            "family-trials",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterAccess(Pace.age(KEPT))
                    .build());

    Families(DraftWorkspace desk, Snapshots snapshots, Background background) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.background = background;
    }

    private FamilyShelf shelf(KbId kb) {
        return new FamilyShelf(desk.open(kb).preview(), snapshots.families(kb));
    }

    /** All that the draft's bank is made by, by their files. */
    public List<FamilyLook> all(KbId kb) {
        return shelf(kb).all();
    }

    /** Empty where there is none of that name. */
    public Optional<FamilyLook> look(KbId kb, String file) {
        return shelf(kb).look(file);
    }

    /** The text of one; empty where there is none of that name. */
    public Optional<String> text(KbId kb, String file) {
        return shelf(kb).text(file);
    }

    /** To begin a new one with. */
    public String template() {
        try (InputStream in = Families.class.getResourceAsStream("/org/quadrivia/authoring/family.rq")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What keeps a text from being a family; empty where nothing does. */
    public List<Diagnostic> check(String text) {
        return FamilyTrial.faults(text);
    }

    /** Has the knowledge base hold that family, in place of any of that name. */
    public EditOutcome keep(KbId kb, String file, String text) {
        if (!FamilyTexts.isName(file)) {
            return new EditOutcome.Bad(new Fault(file, null, null, Messages.text("authoring.family.name"), ""));
        }
        List<Diagnostic> faults = check(text);
        if (!faults.isEmpty()) {
            Diagnostic first = faults.getFirst();
            return new EditOutcome.Bad(new Fault(file, first.line(), first.column(), first.message(), ""));
        }
        OpenDraft working = desk.open(kb);
        return desk.edit(working, FamilyTexts.put(working.preview(), file, text));
    }

    /** Has it hold none of that name; a common one of that name is used again. */
    public EditOutcome remove(KbId kb, String file) {
        OpenDraft working = desk.open(kb);
        return desk.edit(working, FamilyTexts.without(working.preview(), file));
    }

    /**
     * Begins to make questions of a family as it is written, over what the draft makes, in place of what the same person tries already.
     *
     * @return false where the text is no family, or too many others are trying
     */
    public boolean tryOut(KbId kb, String file, String text) {
        Key key = new Key(kb, desk.person(kb));
        cancelTrial(kb);
        Optional<FamilyTrial> trial = FamilyTrial.of(desk.open(kb).preview(), file, text);
        trial.ifPresent(begun -> trials.put(key, begun));
        return trial.filter(begun -> background.run(begun::run)).isPresent();
    }

    /** How far the trial is; empty where there is none. */
    public Optional<FamilyPreview> trial(KbId kb) {
        return Optional.ofNullable(trials.getIfPresent(new Key(kb, desk.person(kb))))
                .map(FamilyTrial::look);
    }

    /** Nothing of it goes on. */
    public void cancelTrial(KbId kb) {
        Key key = new Key(kb, desk.person(kb));
        FamilyTrial running = trials.getIfPresent(key);
        if (running != null) {
            running.cancel();
            trials.invalidate(key);
        }
    }
}
