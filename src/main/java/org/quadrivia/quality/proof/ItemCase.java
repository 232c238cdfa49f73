package org.quadrivia.quality.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.query.Decision;
import org.quadrivia.quality.query.ItemQuery;

/**
 * An item with everything that is derived from it: the result of its parsed query, and its parsed terms and lines.
 *
 * @param query empty if the text cannot be parsed
 * @param decision what the query decides over the dataset; a failure if there is no query
 * @param closing gives the decision over the dataset with everything that follows from the schema; the query is run when the
 *     decision is first needed
 * @param values the terms of each option; an option is left out if one of its terms cannot be parsed
 * @param support the lines of the support that can be parsed
 * @param supports the matches of the support in the dataset; empty if it is not there
 * @param onClaim whether proofs may rest on a claim; they may in an attribution item, and if the support is a claim
 */
public record ItemCase(
        BankItem item,
        Optional<ItemQuery> query,
        Decision decision,
        Supplier<Decision> closing,
        Map<BankOption, List<Node>> values,
        List<Quad> support,
        List<Set<Triple>> supports,
        boolean onClaim) {

    /** Returns the term that an option stands for (for a pair, the term of the left side); empty if it cannot be parsed. */
    public Optional<Node> value(BankOption option) {
        return Optional.ofNullable(values.get(option)).map(List::getFirst);
    }

    /** Returns the terms that the options stand for. Options whose term cannot be parsed are left out. */
    public List<Node> values(List<BankOption> options) {
        return options.stream().flatMap(option -> value(option).stream()).toList();
    }

    /** Returns the decision of the query over the dataset with everything that follows from the schema. */
    public Decision closed() {
        return closing.get();
    }

    public String id() {
        return item.id();
    }
}
