package org.quadrivia.question.rdf.bank;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.rdf.family.FamilySet;

/**
 * Makes banks with the default settings. A bank that is still in use in this process is not made a second time: a published draft
 * uses the bank of its preview, and a copy of a knowledge base uses the bank of its original.
 */
public final class UsualBanks {
    /** The input on which a bank depends. */
    private record Source(String kb, String revision, Map<String, String> families) {}

    private static final Cache<Source, Bank> MADE =
            Caches.tied("made-banks", Caffeine.newBuilder().weakValues().build());

    private UsualBanks() {}

    /**
     * Returns the bank of a knowledge base, which uses the families that are attached to it and those that it contains. May take
     * a second.
     */
    public static Bank of(Snapshot snapshot, Attachments attachments) {
        Source source = new Source(snapshot.kb(), snapshot.revision(), attachments.families());
        return MADE.get(source, any -> make(snapshot, source.families));
    }

    private static Bank make(Snapshot snapshot, Map<String, String> families) {
        return BankGenerator.generate(snapshot, FamilySet.served(families).and(snapshot), GeneratorSettings.usual());
    }
}
