package org.quadrivia.question;

/**
 * Words shown with an item that limit what it asserts.
 *
 * @param scope "source": the item asks what the source says
 * @param text for example "According to the article"
 */
public record Framing(String scope, String text) {}
