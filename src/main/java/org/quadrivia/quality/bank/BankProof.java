package org.quadrivia.quality.bank;

import java.util.List;

/**
 * What an option gives as its proof.
 *
 * @param reason as written
 * @param triples N-Triples lines, as written
 */
public record BankProof(String reason, List<String> triples) {
    public BankProof {
        triples = List.copyOf(triples);
    }
}
