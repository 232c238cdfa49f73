package org.quadrivia.question.rdf.family;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.quadrivia.knowledge.rdf.sparql.SparqlFault;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.family.FamilyFile.About;
import org.quadrivia.question.rdf.family.FamilyFile.Form;

/** Reads a family file: a header of lines {@code # name: value}, then a SPARQL query. */
public final class FamilyParser {
    private static final Set<Reason> USUAL =
            EnumSet.of(Reason.FUNCTIONAL, Reason.COMPLETE, Reason.DENIED, Reason.DISJOINT, Reason.NOT_STATED);
    private static final Pattern FRAMED = Pattern.compile("([a-z.]+)\\((.+)\\)");
    private static final Pattern LEXICAL = Pattern.compile("(?:\\?(\\w+)\\s+)?([A-Za-z]+)");
    private static final String MARK = "\uFEFF";

    private FamilyParser() {}

    /** A family, or the reason why the file is not a valid family. */
    public sealed interface Result {
        record Read(FamilyFile family) implements Result {}

        /**
         * A file that is not a valid family.
         *
         * @param line the line number, from 1; 0 if the fault has no place
         * @param column the column number, from 1; 0 if only the line is known
         */
        record Broken(String file, int line, int column, String cause) implements Result {
            @Override
            public String toString() {
                return file + (line > 0 ? ":" + line : "") + ": " + cause;
            }
        }
    }

    public static Result read(String file, String text) {
        return read(file, text, false);
    }

    /** @param fenced whether the limits for families that teachers write apply to the family */
    public static Result read(String file, String text, boolean fenced) {
        try {
            String plain = text.startsWith(MARK) ? text.substring(1) : text;
            if (plain.isBlank()) {
                throw FamilyFault.at(0, "family.empty");
            }
            FamilyFile family = family(file, FamilyHeader.of(plain), candidates(plain), fenced);
            FamilyChecks.check(family, FamilyHeader.of(plain));
            if (fenced) {
                FamilyChecks.checkFence(family, FamilyHeader.of(plain), plain);
            }
            return new Result.Read(family);
        } catch (FamilyFault fault) {
            return new Result.Broken(file, fault.line, fault.column, fault.cause);
        }
    }

    private static Query candidates(String text) throws FamilyFault {
        try {
            Query query = SparqlParser.parse(text, null);
            if (!query.isSelectType()) {
                throw FamilyFault.at(0, "family.query.select");
            }
            return query;
        } catch (QueryException broken) {
            Diagnostic fault = SparqlFault.of(broken, text);
            throw FamilyFault.at(fault.line(), fault.column(), "family.query.syntax", fault.message());
        }
    }

    private static FamilyFile family(String file, FamilyHeader header, Query query, boolean fenced) throws FamilyFault {
        Optional<FamilyHeader.Line> via = header.optional("via");
        Optional<FamilyHeader.Line> about = header.optional("about");
        Optional<FamilyHeader.Line> form = header.optional("form");
        TriplePath asks = fact(header.line("asks"), query);
        Optional<FamilyHeader.Line> proof = header.optional("proof");
        return new FamilyFile(
                file,
                name(header.line("family")),
                header.line("title").value(),
                word(header.line("kind"), List.of(Kind.values()), "family.kind"),
                header.optional("variant").map(FamilyHeader.Line::value).orElse(""),
                form.isPresent() ? word(form.get(), List.of(Form.values()), "family.form") : Form.FACT,
                about.isPresent() ? word(about.get(), List.of(About.values()), "family.about") : About.FACTS,
                asks,
                header.line("key").value().replaceFirst("^[?$]", ""),
                via.isPresent() ? Optional.of(fact(via.get(), query)) : Optional.empty(),
                with(header, query),
                from(header, asks, query),
                stems(header.line("stem")),
                header.line("query").value(),
                proof.isPresent() ? reasons(proof.get()) : USUAL,
                query,
                fenced);
    }

    private static List<StemForm> stems(FamilyHeader.Line line) throws FamilyFault {
        List<StemForm> forms = new ArrayList<>();
        String[] parts = line.value().split("\\|\\|", 2);
        if (parts.length == 1 || !parts[0].isBlank()) {
            forms.addAll(alternatives(parts[0], line.number()));
        }
        if (parts.length == 2) {
            alternatives(parts[1], line.number()).forEach(form -> forms.add(new StemForm.Unworded(form)));
        }
        return forms;
    }

    private static List<StemForm> alternatives(String text, int line) throws FamilyFault {
        List<StemForm> forms = new ArrayList<>();
        for (String form : text.split("\\|")) {
            forms.add(stem(form.strip(), line));
        }
        return forms;
    }

    private static StemForm stem(String text, int line) throws FamilyFault {
        if (text.startsWith("\"")) {
            if (text.length() < 3 || !text.endsWith("\"")) {
                throw FamilyFault.at(line, "family.stem.quotes", text);
            }
            return new StemForm.Text(text.substring(1, text.length() - 1));
        }
        Matcher framed = FRAMED.matcher(text);
        if (framed.matches()) {
            return new StemForm.Framed(framed.group(1), stem(framed.group(2), line));
        }
        if (text.contains(".")) {
            return new StemForm.Frame(text);
        }
        Matcher lexical = LEXICAL.matcher(text);
        if (!lexical.matches()) {
            throw FamilyFault.at(line, "family.stem", text);
        }
        return text.equals("statement")
                ? new StemForm.Statement()
                : new StemForm.Lexical(Optional.ofNullable(lexical.group(1)), lexical.group(2));
    }

    /**
     * Returns the variable by whose things candidates are drawn. By default, this is the subject of the fact in {@code asks}; if
     * the query does not bind the subject, it is the object.
     */
    private static Optional<String> from(FamilyHeader header, TriplePath asks, Query query) {
        Optional<String> given = header.optional("from").map(FamilyHeader.Line::value);
        if (given.isPresent()) {
            return given.filter(name -> !name.equals("*")).map(name -> name.replaceFirst("^[?$]", ""));
        }
        return Stream.of(asks.getSubject(), asks.getObject())
                .filter(Node::isVariable)
                .map(Node::getName)
                .filter(query.getResultVars()::contains)
                .findFirst();
    }

    /** Returns the facts of the line {@code with}, which are separated by full stops. */
    private static List<TriplePath> with(FamilyHeader header, Query query) throws FamilyFault {
        List<TriplePath> facts = new ArrayList<>();
        Optional<FamilyHeader.Line> line = header.optional("with");
        if (line.isPresent()) {
            for (String fact : line.get().value().split("\\s\\.\\s")) {
                facts.add(fact(new FamilyHeader.Line(line.get().number(), fact), query));
            }
        }
        return facts;
    }

    private static TriplePath fact(FamilyHeader.Line line, Query query) throws FamilyFault {
        try {
            Query probe = new Query();
            probe.setPrefixMapping(query.getPrefixMapping());
            SparqlParser.parse(probe, "SELECT * { " + line.value() + " }", null);
            if (probe.getQueryPattern() instanceof ElementGroup group
                    && group.size() == 1
                    && group.get(0) instanceof ElementPathBlock block
                    && block.getPattern().size() == 1
                    && block.getPattern().get(0).isTriple()) {
                return block.getPattern().get(0);
            }
        } catch (QueryException broken) {
            throw FamilyFault.syntax(line.number(), "family.fact.syntax", broken);
        }
        throw FamilyFault.at(line.number(), "family.fact", line.value());
    }

    private static String name(FamilyHeader.Line line) throws FamilyFault {
        if (line.value().equals(Item.OWN)) {
            throw FamilyFault.at(line.number(), "family.reserved", line.value());
        }
        return line.value();
    }

    private static Set<Reason> reasons(FamilyHeader.Line line) throws FamilyFault {
        List<Reason> ofWrong = Stream.of(Reason.values())
                .filter(r -> r != Reason.KEY && r != Reason.UNPROVED)
                .toList();
        Set<Reason> found = EnumSet.noneOf(Reason.class);
        for (String word : line.value().split(",")) {
            found.add(word(new FamilyHeader.Line(line.number(), word.strip()), ofWrong, "family.proof"));
        }
        return found;
    }

    private static <E extends Enum<E>> E word(FamilyHeader.Line line, List<E> words, String key) throws FamilyFault {
        for (E word : words) {
            if (written(word).equals(line.value())) {
                return word;
            }
        }
        String known = words.stream().map(FamilyParser::written).collect(Collectors.joining(", "));
        throw FamilyFault.at(line.number(), key, line.value(), known);
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
