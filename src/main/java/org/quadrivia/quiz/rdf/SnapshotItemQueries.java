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
import org.apache.jena.query.QueryException;
import org.quadrivia.Caches;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.knowledge.rdf.sparql.QueryOutcome;
import org.quadrivia.knowledge.rdf.sparql.QueryRefused;
import org.quadrivia.knowledge.rdf.sparql.QueryRunner;
import org.quadrivia.knowledge.rdf.sparql.SparqlFault;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.view.Knowledge;
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
            Query query = ItemQueryParser.parse(asked.sparql(), FactsAndItems.prefixes(snapshot.kb()));
            Found items = answered(() -> dataset(asked, snapshot, bank), query, bank);
            if (items instanceof Found.Items) {
                found.put(asked, items);
            }
            return items;
        } catch (QueryRefused refused) {
            return new Found.Refused(refused.why(), 0, 0);
        } catch (QueryException broken) {
            Diagnostic fault = SparqlFault.of(broken, asked.sparql());
            return new Found.Refused(fault.message(), Math.max(0, fault.line()), Math.max(0, fault.column()));
        }
    }

    private Found answered(Supplier<FactsAndItems> dataset, Query query, Bank bank) {
        if (!running.tryAcquire()) {
            return refused("quiz.query.busy");
        }
        try {
            return select(query, dataset.get(), bank);
        } finally {
            running.release();
        }
    }

    private static Found select(Query query, FactsAndItems dataset, Bank bank) {
        Set<String> items = new HashSet<>();
        Set<String> facts = new HashSet<>();
        QueryOutcome<QueryRunner.Rows> outcome = new QueryRunner(QueryLimits.COMPOSITION)
                .run(query, dataset.dataset(), row -> {
                    Optional.ofNullable(row.get(ItemQueryParser.ITEM))
                            .flatMap(ItemsGraph::item)
                            .ifPresent(items::add);
                    Optional.ofNullable(row.get(ItemQueryParser.FACT))
                            .flatMap(ItemsGraph::fact)
                            .ifPresent(facts::add);
                });
        return switch (outcome) {
            case QueryOutcome.Answered<QueryRunner.Rows>(var rows) ->
                new Found.Items(ids(bank, items, facts), rows.more());
            case QueryOutcome.Stopped<QueryRunner.Rows>() ->
                refused("quiz.query.time", QueryLimits.COMPOSITION.seconds());
            case QueryOutcome.Failed<QueryRunner.Rows>(String why) -> refused("quiz.query.failed", why);
        };
    }

    private static Found refused(String key, Object... arguments) {
        return new Found.Refused(Messages.text(key, arguments), 0, 0);
    }

    /** Returns the ids of the items that were selected, or that ask a fact that was selected. */
    private static Set<String> ids(Bank bank, Set<String> items, Set<String> facts) {
        Set<String> ids = new HashSet<>();
        for (Item item : bank.items()) {
            if (items.contains(item.id()) || item.asks().stream().anyMatch(fact -> facts.contains(fact.hex()))) {
                ids.add(item.id());
            }
        }
        return ids;
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
