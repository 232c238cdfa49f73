package org.quadrivia.knowledge.rdf.load;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What the library for JSON-LD leaves out, which it tells nobody but its log: values whose language is no language. Heard for the
 * thread that reads a file; nothing of it goes to the console.
 */
final class JsonWarnings extends Handler {
    private static final int KEPT = 3;
    private static final Logger LIBRARY = Logger.getLogger("com.apicatalog.jsonld");
    private static final ThreadLocal<JsonWarnings> HEARING = new ThreadLocal<>();

    static {
        LIBRARY.setUseParentHandlers(false);
        LIBRARY.addHandler(new JsonWarnings());
    }

    private final List<String> values = new ArrayList<>();
    private int skipped;

    private JsonWarnings() {}

    /** Runs something and hears what is left out meanwhile. */
    static JsonWarnings during(Runnable work) {
        JsonWarnings heard = new JsonWarnings();
        HEARING.set(heard);
        try {
            work.run();
        } finally {
            HEARING.remove();
        }
        return heard;
    }

    /** How many values were left out. */
    int skipped() {
        return skipped;
    }

    /** What is wrong with some of them, as it is in the file. */
    List<String> values() {
        return values;
    }

    @Override
    public void publish(LogRecord said) {
        JsonWarnings heard = HEARING.get();
        if (heard != null && String.valueOf(said.getMessage()).contains("skipped")) {
            heard.hear(said.getParameters());
        }
    }

    private void hear(Object[] parameters) {
        skipped++;
        if (parameters != null && parameters.length > 0 && values.size() < KEPT) {
            values.add("“" + ParserWords.shortened(String.valueOf(parameters[0]).replace("\"", "")) + "”");
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
