package org.quadrivia.authoring.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.quadrivia.authoring.Impact;
import org.quadrivia.authoring.ShapeFinding;
import org.quadrivia.knowledge.rdf.ShapesCheck;
import org.quadrivia.knowledge.rdf.ShapesOutcome;
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
    private final Cache<String, Bank> made =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(FOR).build();

    DraftEffects(Snapshots snapshots, Banks banks) {
        this.snapshots = snapshots;
        this.banks = banks;
    }

    Impact impact(Working working) {
        Bank before = banks.bank(working.kb()).orElseThrow();
        Bank after = working.effect().isEmpty() ? before : bank(working);
        return Impacts.of(before, after, working);
    }

    private Bank bank(Working working) {
        String key = working.kb() + " " + working.preview().revision();
        Bank known = made.getIfPresent(key);
        if (known != null) {
            return known;
        }
        FamilySet families = FamilySet.served(snapshots.families(working.kb())).and(working.preview());
        Bank bank = BankGenerator.generate(working.preview(), families, GeneratorSettings.usual());
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
