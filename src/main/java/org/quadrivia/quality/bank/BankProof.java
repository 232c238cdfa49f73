package org.quadrivia.quality.bank;

import java.util.List;

/**
 * The proof of an option.
 *
 * @param reason the reason as the bank writes it
 * @param triples the lines of N-Triples as the bank writes them
 */
public record BankProof(String reason, List<String> triples) {
    public BankProof {
        triples = List.copyOf(triples);
    }
}
