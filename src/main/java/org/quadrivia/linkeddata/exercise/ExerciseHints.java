package org.quadrivia.linkeddata.exercise;

import static org.quadrivia.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Makes hints for a query: first the parts that it is made of, then the terms that it uses. */
public final class ExerciseHints extends ElementVisitorBase {
    private static final List<String> WORDS = List.of(
            "OPTIONAL",
            "UNION",
            "NOT EXISTS",
            "MINUS",
            "GRAPH",
            "VALUES",
            "GROUP BY",
            "HAVING",
            "COUNT",
            "SUM",
            "AVG",
            "MIN",
            "MAX",
            "ORDER BY",
            "LIMIT",
            "DISTINCT",
            "FILTER");

    /**
     * IRIs, prefixed names, variables and strings. They are removed before keywords are looked for: they may contain any word.
     */
    private static final Pattern NAMES = Pattern.compile(
            "<[^<>\\s]*+>|\"(?:[^\"\\\\]|\\\\.)*+(?:\"|\\\\?\\z)|[?$]\\w++|(?<![\\w.-])[\\w.-]*+:[^\\s();,{}]*+");

    private int patterns;
    private boolean path;
    private final Set<Node> terms = new LinkedHashSet<>();

    private ExerciseHints() {}

    static List<String> of(Query query, Snapshot snapshot) {
        ExerciseHints seen = new ExerciseHints();
        ElementWalker.walk(query.getQueryPattern(), seen);
        String written = NAMES.matcher(query.serialize()).replaceAll(" ").toUpperCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        parts.add(text("exercise.hint.form." + (query.isAskType() ? "ask" : "select")));
        parts.add(text("exercise.hint.patterns", seen.patterns));
        if (seen.path) {
            parts.add(text("exercise.hint.path"));
        }
        WORDS.stream()
                .filter(word -> Pattern.compile("(?<!\\w)" + word.replace(" ", "\\s+") + "(?!\\w)")
                        .matcher(written)
                        .find())
                .forEach(parts::add);
        List<String> hints = new ArrayList<>();
        hints.add(text("exercise.hint.made", String.join(", ", parts)));
        if (!seen.terms.isEmpty()) {
            hints.add(text(
                    "exercise.hint.terms",
                    seen.terms.stream()
                            .map(term -> name(term, query.getPrefixMapping(), snapshot))
                            .collect(Collectors.joining("; "))));
        }
        return hints;
    }

    private static String name(Node term, PrefixMapping prefixes, Snapshot snapshot) {
        if (term.equals(RDF.type.asNode())) {
            return text("exercise.hint.type");
        }
        String small = prefixes.qnameFor(term.getURI());
        String written = small == null ? "<" + term.getURI() + ">" : small;
        return snapshot.label(term)
                .map(label -> text("exercise.hint.term", written, label))
                .orElse(written);
    }

    @Override
    public void visit(ElementTriplesBlock block) {
        block.patternElts().forEachRemaining(this::note);
    }

    @Override
    public void visit(ElementPathBlock block) {
        block.patternElts().forEachRemaining(pattern -> {
            if (pattern.isTriple()) {
                note(pattern.asTriple());
            } else {
                note(pattern);
            }
        });
    }

    /** Visits the patterns inside {@code EXISTS} and {@code NOT EXISTS}. */
    @Override
    public void visit(ElementFilter filter) {
        if (filter.getExpr() instanceof ExprFunctionOp exists) {
            ElementWalker.walk(exists.getElement(), this);
        }
    }

    @Override
    public void visit(ElementNamedGraph graph) {
        note(graph.getGraphNameNode());
    }

    private void note(Triple triple) {
        patterns++;
        note(triple.getSubject());
        note(triple.getPredicate());
        note(triple.getObject());
    }

    private void note(TriplePath pattern) {
        patterns++;
        path = true;
        note(pattern.getSubject());
        PathTerms.of(pattern.getPath()).forEach(this::note);
        note(pattern.getObject());
    }

    private void note(Node node) {
        if (node.isURI()) {
            terms.add(node);
        }
    }
}
