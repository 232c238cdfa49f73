package org.quadrivia.quality.bank;

/** A passage that an item names, as the bank writes it. */
public record BankPassage(String id, String locator) {}
