package org.quadrivia.knowledge.rdf.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/** Finds the bad lines of a file in N-Triples or N-Quads, formats that have one statement on each line. */
final class BadLines {
    private static final int BLOCK = 2_000;
    private static final int KEPT = 200;
    /** Checking stops after this many bad lines, because each one needs a new parser. */
    private static final int MOST = 400;
    /** Characters of a block; a single longer line is a block by itself. */
    private static final int LONGEST = 4_000_000;

    private final RdfFile file;
    private final LoadControl control;
    private final List<LoadProblem> found = new ArrayList<>();
    private int more;

    private BadLines(RdfFile file, LoadControl control) {
        this.file = file;
        this.control = control;
    }

    static boolean canTell(RdfFile file) {
        return file.lang().equals(Lang.NTRIPLES) || file.lang().equals(Lang.NQUADS);
    }

    /** Returns the bad lines in order. Lists the first 200; a last problem says how many more were found. */
    static List<LoadProblem> of(RdfFile file, LoadControl control) throws IOException {
        BadLines lines = new BadLines(file, control);
        lines.read();
        if (lines.more > 0) {
            String key = lines.isEnough() ? "load.manyBadLines" : "load.moreBadLines";
            lines.found.add(LoadProblem.of(file.name(), Messages.text(key, lines.more)));
        }
        return lines.found;
    }

    private void read() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new TokenGuard(file.open(control), false, control.longest()), StandardCharsets.UTF_8))) {
            int before = 0;
            for (List<String> block = block(reader); !block.isEmpty() && !isEnough(); block = block(reader)) {
                check(block, before);
                before += block.size();
            }
        }
    }

    private List<String> block(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        long length = 0;
        String line = "";
        while (lines.size() < BLOCK && length < LONGEST && line != null) {
            line = reader.readLine();
            if (line != null) {
                lines.add(line);
                length += line.length();
            }
        }
        control.goesOn();
        return lines;
    }

    private boolean isEnough() {
        return found.size() + more >= MOST;
    }

    /** Restarts the parser after each line that ends a parse. */
    private void check(List<String> block, int before) {
        int from = 0;
        while (from < block.size() && !isEnough()) {
            control.check();
            int bad = firstBad(block, from, before);
            from = bad < 0 ? block.size() : bad + 1;
        }
    }

    /** Returns the index in the block of the first bad line at or after {@code from}; -1 if the rest is good. */
    private int firstBad(List<String> block, int from, int before) {
        String rest = String.join("\n", block.subList(from, block.size())) + "\n";
        try {
            parse(rest);
            return -1;
        } catch (ParseErrors.At e) {
            int told = Math.clamp(from + e.line - 1, from, block.size() - 1);
            int at = told > from && isGood(block.get(told)) ? told - 1 : told;
            add(block.get(at), before + at + 1, e.column, ParserMessages.of(String.valueOf(e.getMessage())));
            return at;
        } catch (RiotException | StackOverflowError e) {
            add(block.get(from), before + from + 1, 1, ParserMessages.of(String.valueOf(e.getMessage())));
            return from;
        }
    }

    /** Returns whether the line parses by itself. The parser reports an unclosed string on the line after it. */
    private boolean isGood(String line) {
        try {
            parse(line + "\n");
            return true;
        } catch (RiotException bad) {
            return false;
        }
    }

    private void parse(String lines) {
        RDFParser.fromString(lines, file.lang())
                .checking(true)
                .errorHandler(ParseErrors.of(file.lang()))
                .parse(StreamRDFLib.sinkNull());
    }

    private void add(String line, int number, long column, String message) {
        if (found.size() < KEPT) {
            Integer place = column > 0 ? (int) column : null;
            found.add(new LoadProblem(file.name(), number, place, message, Excerpt.around(line, column)));
        } else {
            more++;
        }
    }
}
