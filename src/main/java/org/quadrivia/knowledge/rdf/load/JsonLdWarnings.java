package org.quadrivia.knowledge.rdf.load;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Collects the values that the JSON-LD library leaves out, such as those with an invalid language tag. The library reports
 * them only in its log. This class listens to that log separately for each thread that reads a file, and keeps it off the
 * console.
 */
final class JsonLdWarnings extends Handler {
    private static final int KEPT = 3;
    private static final Logger LIBRARY = Logger.getLogger("com.apicatalog.jsonld");
    private static final ThreadLocal<JsonLdWarnings> HEARING = new ThreadLocal<>();

    static {
        LIBRARY.setUseParentHandlers(false);
        LIBRARY.addHandler(new JsonLdWarnings());
    }

    private final List<String> values = new ArrayList<>();
    private int skipped;

    private JsonLdWarnings() {}

    /** Runs the work and returns what was left out meanwhile. */
    static JsonLdWarnings during(Runnable work) {
        JsonLdWarnings heard = new JsonLdWarnings();
        HEARING.set(heard);
        try {
            work.run();
        } finally {
            HEARING.remove();
        }
        return heard;
    }

    /** Returns how many values were left out. */
    int skipped() {
        return skipped;
    }

    /** Returns the first few of these values as they are in the file. */
    List<String> values() {
        return values;
    }

    @Override
    public void publish(LogRecord said) {
        JsonLdWarnings heard = HEARING.get();
        if (heard != null && String.valueOf(said.getMessage()).contains("skipped")) {
            heard.hear(said.getParameters());
        }
    }

    private void hear(Object[] parameters) {
        skipped++;
        if (parameters != null && parameters.length > 0 && values.size() < KEPT) {
            values.add(
                    "“" + ParserMessages.shortened(String.valueOf(parameters[0]).replace("\"", "")) + "”");
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
