package org.quadrivia.quality.bank;

/**
 * A line that does not have the shape of the contract.
 *
 * @param line from 1; 0 where the file as a whole is meant
 */
public record BankFault(int line, String cause) {}
