package org.quadrivia.quality.proof;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.query.ItemQuery;

/**
 * An option whose proof is judged.
 *
 * @param value the term of the option
 * @param triples one match of its proof in the dataset, with the blank nodes replaced
 */
record OptionCase(ItemCase of, ItemQuery query, BankOption option, Node value, Set<Triple> triples) {
    BankItem item() {
        return of.item();
    }
}
