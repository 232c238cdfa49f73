package org.quadrivia.authoring.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.quadrivia.authoring.Impact;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.PartText;
import org.quadrivia.knowledge.rdf.SnapshotDataset;
import org.quadrivia.knowledge.rdf.SparqlFence;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** Compares the bank of a knowledge base with that of a draft of it, and finds out why they differ. */
final class Impacts {
    /** No item's query takes as long on a base that made it; a draft must not bring the page to a stand. */
    private static final long QUERY_MILLIS = 2_000;

    private static final Var ANSWER = Var.alloc("answer");

    private final Bank before;
    private final Bank after;
    private final DatasetGraph draft;
    private final Set<String> added;
    private final Set<String> removed;

    private Impacts(Bank before, Bank after, Working working) {
        this.before = before;
        this.after = after;
        this.draft = working.preview().dataset();
        this.added = lines(working.effect().added(), working.now());
        this.removed = lines(working.effect().removed(), working.preview());
    }

    /** The difference of the bank of what is published and that of a draft of it. */
    static Impact of(Bank before, Bank after, Working working) {
        return new Impacts(before, after, working).compare();
    }

    private Impact compare() {
        Map<String, Item> were = byId(before);
        Map<String, Item> are = byId(after);
        List<Impact.Gained> gained = new ArrayList<>();
        List<Impact.Changed> changed = new ArrayList<>();
        for (Item item : after.items()) {
            Item was = were.get(item.id());
            if (was == null) {
                gained.add(new Impact.Gained(item, whyGained(item)));
            } else if (!same(was, item)) {
                changed.add(new Impact.Changed(was, item, what(was, item)));
            }
        }
        List<Impact.Lost> lost = before.items().stream()
                .filter(item -> !are.containsKey(item.id()))
                .map(item -> new Impact.Lost(item, whyLost(item)))
                .toList();
        return new Impact(
                before.items().size(), after.items().size(), gained, lost, changed, facts(before), facts(after));
    }

    private static Map<String, Item> byId(Bank bank) {
        return bank.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    private static int facts(Bank bank) {
        Set<FactId> facts = new HashSet<>();
        bank.items().forEach(item -> facts.addAll(item.asks()));
        return facts.size();
    }

    /** But for the revision. */
    private static boolean same(Item was, Item is) {
        return was.stem().equals(is.stem())
                && was.options().equals(is.options())
                && was.explanation().equals(is.explanation())
                && was.support().equals(is.support())
                && was.passages().equals(is.passages())
                && was.standing() == is.standing()
                && was.query().equals(is.query())
                && Objects.equals(was.framing(), is.framing())
                && was.difficulty() == is.difficulty();
    }

    private static Impact.WhatChanged what(Item was, Item is) {
        if (!values(was, true).equals(values(is, true))) {
            return Impact.WhatChanged.KEY;
        }
        return values(was, false).equals(values(is, false)) ? Impact.WhatChanged.WORDS : Impact.WhatChanged.OPTIONS;
    }

    private static Set<String> values(Item item, boolean correct) {
        return item.options().stream()
                .filter(option -> option.correct() == correct)
                .map(option -> option.value() + " " + option.rightValue() + " " + option.position())
                .collect(Collectors.toSet());
    }

    private Impact.WhyGained whyGained(Item item) {
        return item.support().stream().anyMatch(added::contains)
                ? Impact.WhyGained.NEW_FACT
                : Impact.WhyGained.NOW_POSSIBLE;
    }

    private Impact.WhyLost whyLost(Item item) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, TEXT -> whyLost(keys(item), answers(item));
            case BOOLEAN, ORDER, MATCH ->
                item.support().stream().anyMatch(removed::contains)
                        ? Impact.WhyLost.FACT_GONE
                        : Impact.WhyLost.NOT_OFFERED;
        };
    }

    private static Impact.WhyLost whyLost(Set<String> keys, Set<String> answers) {
        if (!answers.containsAll(keys)) {
            return Impact.WhyLost.FACT_GONE;
        }
        return answers.equals(keys) ? Impact.WhyLost.NOT_OFFERED : Impact.WhyLost.AMBIGUOUS;
    }

    private static Set<String> keys(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(Option::value)
                .collect(Collectors.toSet());
    }

    /** What the item's own query finds in the draft, as options write it. */
    private Set<String> answers(Item item) {
        Set<String> found = new HashSet<>();
        try (QueryExec run = QueryExec.dataset(draft)
                .query(item.query())
                .context(SparqlFence.context())
                .timeout(QUERY_MILLIS, TimeUnit.MILLISECONDS)
                .build()) {
            run.select().forEachRemaining(row -> {
                if (row.contains(ANSWER)) {
                    found.add(NodeFmtLib.strNT(row.get(ANSWER)));
                }
            });
        } catch (QueryCancelledException slow) {
            return found;
        }
        return found;
    }

    /** As items write what they rest on: what is asserted without its graph, unless the other side asserts it too. */
    private static Set<String> lines(Set<Quad> quads, SnapshotDataset other) {
        Set<String> lines = new HashSet<>();
        for (Quad quad : quads) {
            String line = PartText.line(quad);
            lines.add(line);
            if (!other.dataset().getDefaultGraph().contains(quad.asTriple())) {
                lines.add(PartText.triple(quad));
            }
        }
        return lines;
    }
}
