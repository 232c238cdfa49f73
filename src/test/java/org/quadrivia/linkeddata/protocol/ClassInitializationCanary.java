package org.quadrivia.linkeddata.protocol;

import java.nio.file.Files;
import java.nio.file.Path;

/** A class that leaves a trace when it is initialised, in whichever process; nothing but a query names it. */
public final class ClassInitializationCanary {
    /** The same in every process. */
    static final Path TRACE = Path.of("/tmp/quadrivia-canary-woke");

    static {
        try {
            Files.writeString(TRACE, "woke");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ClassInitializationCanary() {}
}
