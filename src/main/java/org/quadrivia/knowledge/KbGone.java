package org.quadrivia.knowledge;

/**
 * The event that a knowledge base is gone for good, or that a new one is created under the name of an earlier one. It is
 * published within the transaction that deletes the record of who owned it. Listeners delete in the same transaction what they
 * store about it and what means nothing without it.
 */
public record KbGone(KbId kb) {}
