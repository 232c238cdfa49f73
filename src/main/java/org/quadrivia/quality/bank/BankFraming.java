package org.quadrivia.quality.bank;

/** Words shown with an item that limit what it asserts, exactly as the bank writes them. */
public record BankFraming(String scope, String text) {}
