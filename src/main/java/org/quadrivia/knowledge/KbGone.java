package org.quadrivia.knowledge;

/**
 * A knowledge base is gone for good, or one is made under a name that another had. Published within the transaction that forgets whose
 * it was: whoever keeps something of it that means nothing without it forgets that too.
 */
public record KbGone(KbId kb) {}
