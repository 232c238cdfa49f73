package org.quadrivia.quality.bank;

/** Words shown with an item that limit what it asserts, as written. */
public record BankFraming(String scope, String text) {}
