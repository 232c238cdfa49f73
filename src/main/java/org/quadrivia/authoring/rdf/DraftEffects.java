package org.quadrivia.authoring.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.quadrivia.Caches;
import org.quadrivia.Pace;
import org.quadrivia.authoring.Impact;
import org.quadrivia.authoring.ShapeFinding;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.ShapesCheck;
import org.quadrivia.knowledge.rdf.ShapesOutcome;
import org.quadrivia.knowledge.rdf.SnapshotDataset;
import org.quadrivia.knowledge.rdf.Snapshots;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.rdf.BankGenerator;
import org.quadrivia.question.rdf.FamilySet;
import org.quadrivia.question.rdf.GeneratorSettings;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** What drafts do to the questions, and where they depart from shapes. */
@Component
@ConditionalOnStorage
class DraftEffects {
    private static final int KEPT = 10;
    private static final Duration FOR = Duration.ofMinutes(10);

    private final Snapshots snapshots;
    private final Banks banks;
    /** By the digest of what the draft makes. */
    private final Cache<String, Bank> made = Caches.bounded(
            "banks-of-drafts",
            Caffeine.newBuilder()
                    .maximumSize(KEPT)
                    .expireAfterAccess(Pace.age(FOR))
                    .build());

    DraftEffects(Snapshots snapshots, Banks banks) {
        this.snapshots = snapshots;
        this.banks = banks;
    }

    Impact impact(Working working) {
        return Impacts.of(banks.bank(working.kb()).orElseThrow(), after(working), working);
    }

    /** The bank of what the draft makes. */
    Bank after(Working working) {
        return working.effect().isEmpty() ? banks.bank(working.kb()).orElseThrow() : bank(working);
    }

    /** The bank of another state of the same knowledge base. */
    Bank made(KbId kb, SnapshotDataset snapshot) {
        FamilySet families = FamilySet.served(snapshots.families(kb)).and(snapshot);
        return BankGenerator.generate(snapshot, families, GeneratorSettings.usual());
    }

    private Bank bank(Working working) {
        String key = working.kb() + " " + working.preview().revision();
        Bank known = made.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Bank bank = made(working.kb(), working.preview());
        made.put(key, bank);
        return bank;
    }

    List<ShapeFinding> findings(Working working) {
        ShapesOutcome outcome = ShapesCheck.check(working.preview(), snapshots.shapes(working.kb()));
        return outcome instanceof ShapesOutcome.Violated violated
                ? violated.violations().stream().map(Faults::of).toList()
                : List.of();
    }
}
