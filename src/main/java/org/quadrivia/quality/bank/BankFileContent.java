package org.quadrivia.quality.bank;

import java.util.List;

/**
 * The content of a bank file.
 *
 * @param items the lines that have the shape of the contract
 * @param faults what is wrong with the other lines
 */
public record BankFileContent(List<BankItem> items, List<Fault> faults) {
    /**
     * A line that does not have the shape of the contract.
     *
     * @param line the line number, from 1; 0 for the file as a whole
     */
    public record Fault(int line, String cause) {}

    public BankFileContent {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }
}
