package org.quadrivia.quiz.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.knowledge.rdf.sparql.QueryOutcome;
import org.quadrivia.knowledge.rdf.sparql.QueryRunner;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.named.ItemQueries;
import org.springframework.stereotype.Service;

/**
 * Runs queries over the published snapshot and the bank made of it. The results of recent queries are cached for each revision.
 */
@Service
final class SnapshotItemQueries implements ItemQueries {
    private static final int AT_ONCE = 2;
    private static final int BASES = 8;
    private static final int REMEMBERED = 200;

    private final Snapshots snapshots;
    private final Banks banks;
    private final Knowledge knowledge;
    private final Semaphore running = new Semaphore(AT_ONCE);
    private final Cache<String, FactsAndItems> datasets = Caches.bounded(
            "datasets-of-items", Caffeine.newBuilder().maximumSize(BASES).build());
    private final Cache<Asked, Found> found = Caches.bounded(
            "items-found", Caffeine.newBuilder().maximumSize(REMEMBERED).build());

    private record Asked(KbId kb, String revision, String sparql) {}

    /**
     * The ids of the items and facts that a query selects.
     *
     * @param cut whether there were more rows than were read
     */
    private record Selected(Set<String> items, Set<String> facts, boolean cut) {
        /** Returns the items of the bank that are selected, or that ask a selected fact. */
        Found.Items in(Bank bank) {
            Set<String> ids = new HashSet<>();
            for (Item item : bank.items()) {
                if (items.contains(item.id()) || item.asks().stream().anyMatch(fact -> facts.contains(fact.hex()))) {
                    ids.add(item.id());
                }
            }
            return new Found.Items(ids, cut);
        }
    }

    SnapshotItemQueries(Snapshots snapshots, Banks banks, Knowledge knowledge) {
        this.snapshots = snapshots;
        this.banks = banks;
        this.knowledge = knowledge;
    }

    @Override
    public Found find(KbId kb, String sparql) {
        Optional<Snapshot> snapshot = snapshots.published(kb);
        Optional<Bank> bank = banks.bank(kb);
        if (snapshot.isEmpty() || bank.isEmpty()) {
            return new Found.Items(Set.of(), false);
        }
        Asked asked = new Asked(kb, bank.get().revision(), sparql);
        Found known = found.getIfPresent(asked);
        return known != null ? known : run(asked, snapshot.get(), bank.get());
    }

    private Found run(Asked asked, Snapshot snapshot, Bank bank) {
        try {
            Query query = ItemQueryFence.read(asked.sparql(), FactsAndItems.prefixes(snapshot.kb()));
            Found items = answered(() -> dataset(asked, snapshot, bank), query).in(bank);
            found.put(asked, items);
            return items;
        } catch (Unfit unfit) {
            return unfit.refused();
        }
    }

    private Selected answered(Supplier<FactsAndItems> dataset, Query query) {
        if (!running.tryAcquire()) {
            throw Unfit.because("quiz.query.busy");
        }
        try {
            return select(query, dataset.get());
        } finally {
            running.release();
        }
    }

    private static Selected select(Query query, FactsAndItems dataset) {
        Set<String> items = new HashSet<>();
        Set<String> facts = new HashSet<>();
        QueryOutcome<QueryRunner.Rows> outcome = new QueryRunner(QueryLimits.ITEM_QUERY)
                .run(query, dataset.dataset(), row -> {
                    Optional.ofNullable(row.get(ItemQueryFence.ITEM))
                            .flatMap(ItemsGraph::item)
                            .ifPresent(items::add);
                    Optional.ofNullable(row.get(ItemQueryFence.FACT))
                            .flatMap(ItemsGraph::fact)
                            .ifPresent(facts::add);
                });
        return switch (outcome) {
            case QueryOutcome.Answered<QueryRunner.Rows>(var rows) -> new Selected(items, facts, rows.more());
            case QueryOutcome.Stopped<QueryRunner.Rows>() ->
                throw Unfit.because("quiz.query.time", QueryLimits.ITEM_QUERY.seconds());
            case QueryOutcome.Failed<QueryRunner.Rows>(String why) -> throw Unfit.because("quiz.query.failed", why);
        };
    }

    private FactsAndItems dataset(Asked asked, Snapshot snapshot, Bank bank) {
        return datasets.get(
                asked.kb() + " " + asked.revision(),
                key -> FactsAndItems.of(
                        snapshot,
                        ItemsGraph.of(
                                bank,
                                knowledge
                                        .find(asked.kb())
                                        .map(base -> base.card().topics())
                                        .orElse(List.of()),
                                banks::subjects,
                                snapshot::factId)));
    }
}
