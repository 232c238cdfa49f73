package org.quadrivia.knowledge.rdf.source;

import static org.quadrivia.Messages.text;
import static org.quadrivia.knowledge.source.Diagnostic.Severity.ERROR;
import static org.quadrivia.knowledge.source.Diagnostic.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.quadrivia.knowledge.rdf.load.ParserMessages;
import org.quadrivia.knowledge.rdf.text.OpenString;
import org.quadrivia.knowledge.rdf.text.SourceText;
import org.quadrivia.knowledge.source.Diagnostic;

/** Collects the errors and warnings of the Turtle and TriG parser, in words for people who do not know parsers. */
final class RdfFaults implements ErrorHandler {
    static final int MOST = 100;
    private static final Pattern TERM =
            Pattern.compile("(?:Unrecognized \\(expected an RDF Term\\)|Not a valid token for an RDF term): \\[.*]");

    /** A fault between two offsets. */
    record Fault(int from, int to, Diagnostic.Severity severity, String message) {
        boolean isError() {
            return severity == ERROR;
        }
    }

    private final SourceText source;
    private final List<Fault> found = new ArrayList<>();
    private boolean stopped;

    RdfFaults(SourceText source) {
        this.source = source;
    }

    @Override
    public void warning(String message, long line, long column) {
        add(WARNING, message, line, column);
    }

    /** Records an error; the parser continues. */
    @Override
    public void error(String message, long line, long column) {
        add(ERROR, message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        add(ERROR, message, line, column);
        throw new RiotException(message);
    }

    /** Records that the parser gave up. The message is added at the offset only if there is no other error. */
    void stoppedBy(String message, int offset) {
        stopped = true;
        if (found.stream().noneMatch(Fault::isError)) {
            found.add(new Fault(offset, source.end(offset), ERROR, ParserMessages.shortened(message)));
        }
    }

    /** Returns whether the parser stopped, so that the rest was not read. */
    boolean stopped() {
        return stopped;
    }

    List<Fault> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Fault::from)).toList();
    }

    /** Adds a fault. If there are too many, an error replaces the last warning, so that at least one error is kept. */
    private void add(Diagnostic.Severity severity, String message, long line, long column) {
        if (found.size() >= MOST) {
            if (severity == WARNING || found.getLast().isError()) {
                return;
            }
            found.removeLast();
        }
        int offset = source.offset(line, column);
        int opened = message.startsWith("Broken") ? OpenString.before(source.text(), offset) : -1;
        if (opened >= 0) {
            found.add(new Fault(opened, source.endOfLine(opened), severity, text("source.open")));
        } else {
            int end = source.end(offset);
            String there = source.text().substring(offset, end);
            found.add(new Fault(offset, end, severity, words(message, there)));
        }
    }

    /** Returns the message for people. It quotes the token as it is in the text. */
    private static String words(String message, String there) {
        if (TERM.matcher(message).matches()) {
            return there.isEmpty() ? text("source.term.end") : text("source.term", ParserMessages.shortened(there));
        }
        return ParserMessages.of(message);
    }
}
