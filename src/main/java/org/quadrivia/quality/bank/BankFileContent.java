package org.quadrivia.quality.bank;

import java.util.List;

/**
 * The content of a bank file.
 *
 * @param items the lines that have the shape of the contract
 * @param faults what is wrong with the other lines
 */
public record BankFileContent(List<BankItem> items, List<BankFault> faults) {
    public BankFileContent {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }
}
