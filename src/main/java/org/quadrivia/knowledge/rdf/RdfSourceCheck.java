package org.quadrivia.knowledge.rdf;

import static org.quadrivia.knowledge.Diagnostic.Severity.ERROR;

import java.io.StringReader;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sys.JenaSystem;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.Diagnostic;
import org.quadrivia.knowledge.SourceCheck;
import org.quadrivia.knowledge.SourceLanguage;

/** Asks Jena's parsers, after a look at what would keep them busy for minutes. Holds nothing: one serves everybody. */
final class RdfSourceCheck implements SourceCheck {
    /** UTF-16 units: some 50,000 lines. */
    static final int LONGEST = 4_000_000;
    /** The time a parser takes for a number grows with the square of its digits: a million take a minute. */
    static final int DIGITS = 1_000;

    private static final String BASE = "http://example.org/";
    private static final int ROUNDS = 12;
    private static final int LINES = 3_000;
    private static final long WARMING = TimeUnit.SECONDS.toNanos(4);

    static {
        JenaSystem.init();
    }

    /** One that practises in the background: thousands of lines take the JVM ten times as long before it has compiled the parsers. */
    static RdfSourceCheck practised() {
        RdfSourceCheck check = new RdfSourceCheck();
        Thread.ofPlatform()
                .daemon()
                .name("source-check")
                .priority(Thread.MIN_PRIORITY)
                .start(check::practise);
        return check;
    }

    private void practise() {
        long begun = System.nanoTime();
        String line = "<s%1$d> a <C%1$d> ; <p> \"text %1$d\"@en-GB , %1$d , [ <q> p:%1$d , ( 1.5 true ) ] .%n";
        String body = IntStream.range(0, LINES).mapToObj(line::formatted).collect(Collectors.joining());
        String query = "PREFIX p: <p> SELECT * { ?s a p:C ; p:q ?o FILTER(?o > 1 && bound(?s)) }";
        for (int round = 0; round < ROUNDS && System.nanoTime() - begun < WARMING; round++) {
            check(SourceLanguage.TURTLE, "PREFIX p: <p>\n" + body);
            check(SourceLanguage.TRIG, "PREFIX p: <p>\nGRAPH <g> {" + body + "}");
            check(SourceLanguage.SPARQL, query);
        }
    }

    @Override
    public List<Diagnostic> check(SourceLanguage language, String text) {
        if (text.length() > LONGEST) {
            return List.of(new Diagnostic(1, 1, 1, 1, ERROR, Messages.text("source.tooLong", LONGEST)));
        }
        SourceText source = new SourceText(text);
        OptionalInt number = longNumber(text);
        if (number.isPresent()) {
            String message = Messages.text("source.longNumber", DIGITS);
            return List.of(source.diagnostic(number.getAsInt(), ERROR, message));
        }
        return switch (language) {
            case TURTLE -> rdf(source, Lang.TURTLE);
            case TRIG -> rdf(source, Lang.TRIG);
            case SPARQL -> sparql(source);
        };
    }

    private static List<Diagnostic> rdf(SourceText source, Lang lang) {
        RdfFaults faults = new RdfFaults(source);
        try {
            RDFParser.create()
                    .source(new StringReader(source.text()))
                    .forceLang(lang)
                    .base(BASE)
                    .checking(true)
                    .errorHandler(faults)
                    .parse(StreamRDFLib.sinkNull());
        } catch (RuntimeException e) {
            faults.stoppedBy(String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            faults.stoppedBy(Messages.text("load.tooDeep"));
        }
        return faults.inOrder();
    }

    private static List<Diagnostic> sparql(SourceText source) {
        try {
            QueryFactory.create(source.text(), BASE, Syntax.syntaxSPARQL_11);
            return List.of();
        } catch (QueryException e) {
            return List.of(SparqlFault.of(e, source));
        } catch (StackOverflowError e) {
            return List.of(source.diagnostic(0, ERROR, Messages.text("load.tooDeep")));
        }
    }

    /** Where a run of more digits begins than a parser should be given. */
    private static OptionalInt longNumber(String text) {
        int begun = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isDigit(text.charAt(at))) {
                begun = at + 1;
            } else if (at - begun >= DIGITS) {
                return OptionalInt.of(begun);
            }
        }
        return OptionalInt.empty();
    }
}
