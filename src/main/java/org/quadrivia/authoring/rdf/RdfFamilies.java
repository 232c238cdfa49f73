package org.quadrivia.authoring.rdf;

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
import org.quadrivia.authoring.Edited;
import org.quadrivia.authoring.Families;
import org.quadrivia.authoring.Fault;
import org.quadrivia.knowledge.Diagnostic;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.Change;
import org.quadrivia.knowledge.rdf.FamilyTexts;
import org.quadrivia.knowledge.rdf.Snapshots;
import org.quadrivia.question.FamilyLook;
import org.quadrivia.question.FamilyPreview;
import org.quadrivia.question.rdf.FamilyShelf;
import org.quadrivia.question.rdf.FamilyTrial;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Families as texts in the dataset of a draft; trials run in the background, two at a time. */
@Service
@ConditionalOnStorage
class RdfFamilies implements Families {
    private static final int MOST = 100;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Key(KbId kb, PersonId person) {}

    private final Desk desk;
    private final Snapshots snapshots;
    private final Background background;
    private final Cache<Key, FamilyTrial> trials = Caches.bounded(
            "family-trials",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterAccess(Pace.age(KEPT))
                    .build());

    RdfFamilies(Desk desk, Snapshots snapshots, Background background) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.background = background;
    }

    private FamilyShelf shelf(KbId kb) {
        return new FamilyShelf(desk.open(kb).preview(), snapshots.families(kb));
    }

    @Override
    public List<FamilyLook> all(KbId kb) {
        return shelf(kb).all();
    }

    @Override
    public Optional<FamilyLook> look(KbId kb, String file) {
        return shelf(kb).look(file);
    }

    @Override
    public Optional<String> text(KbId kb, String file) {
        return shelf(kb).text(file);
    }

    @Override
    public String template() {
        try (InputStream in = RdfFamilies.class.getResourceAsStream("/org/quadrivia/authoring/family.rq")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public List<Diagnostic> check(String text) {
        return FamilyTrial.faults(text);
    }

    @Override
    public Edited keep(KbId kb, String file, String text) {
        if (!FamilyTexts.isName(file)) {
            return new Edited.Bad(new Fault(file, null, null, Messages.text("authoring.family.name"), ""));
        }
        List<Diagnostic> faults = check(text);
        if (!faults.isEmpty()) {
            Diagnostic first = faults.getFirst();
            return new Edited.Bad(new Fault(file, first.line(), first.column(), first.message(), ""));
        }
        Working working = desk.open(kb);
        return keep(working, FamilyTexts.put(working.preview(), file, text));
    }

    @Override
    public Edited remove(KbId kb, String file) {
        Working working = desk.open(kb);
        return keep(working, FamilyTexts.without(working.preview(), file));
    }

    private Edited keep(Working working, Change change) {
        return desk.keep(working, change)
                ? new Edited.Kept("", desk.open(working.kb()).effect().size())
                : new Edited.TooMuch();
    }

    @Override
    public boolean tryOut(KbId kb, String file, String text) {
        Key key = new Key(kb, desk.person(kb));
        cancelTrial(kb);
        Optional<FamilyTrial> trial = FamilyTrial.of(desk.open(kb).preview(), file, text);
        trial.ifPresent(begun -> trials.put(key, begun));
        return trial.filter(begun -> background.run(begun::run)).isPresent();
    }

    @Override
    public Optional<FamilyPreview> trial(KbId kb) {
        return Optional.ofNullable(trials.getIfPresent(new Key(kb, desk.person(kb))))
                .map(FamilyTrial::look);
    }

    @Override
    public void cancelTrial(KbId kb) {
        Key key = new Key(kb, desk.person(kb));
        FamilyTrial running = trials.getIfPresent(key);
        if (running != null) {
            running.cancel();
            trials.invalidate(key);
        }
    }
}
