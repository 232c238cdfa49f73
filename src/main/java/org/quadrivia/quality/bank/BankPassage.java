package org.quadrivia.quality.bank;

/** A passage an item names, as written. */
public record BankPassage(String id, String locator) {}
