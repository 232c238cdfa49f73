package org.quadrivia.knowledge;

/** The event that somebody published a revision of a knowledge base in this process. It is published after the revision is served. */
public record KbRevised(KbId kb) {}
