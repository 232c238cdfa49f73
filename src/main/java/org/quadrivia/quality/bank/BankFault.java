package org.quadrivia.quality.bank;

/**
 * A line that does not have the shape of the contract.
 *
 * @param line the line number, from 1; 0 for the file as a whole
 */
public record BankFault(int line, String cause) {}
