package org.quadrivia.question.rdf.distractors;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.NumbersAndDates;

/** Decides which works are from the same time. Nobody would take a person of 1995 for the producer of an album of 1965. */
final class Contemporaries {
    /** People work together if they are at most this many years apart. */
    private static final int YEARS = 12;
    /** The date of a work is sought among at most this many statements. */
    private static final int STATEMENTS = 60;

    private static final Pattern YEAR = Pattern.compile("^-?\\d{4}(?!\\d)");
    private static final long KEPT = 100_000;

    private final Graph graph;
    private final StepBudget steps;
    private final BoundedCache<Node, OptionalInt> years = new BoundedCache<>(KEPT, year -> 1);

    Contemporaries(Graph graph, StepBudget steps) {
        this.graph = graph;
        this.steps = steps;
    }

    /** Whether one of the works can be from the same time as the given work; true if the graph does not date them. */
    boolean include(Node work, List<Node> works) {
        OptionalInt year = year(work);
        return year.isEmpty()
                || works.isEmpty()
                || works.stream()
                        .map(this::year)
                        .anyMatch(other -> other.isEmpty() || Math.abs(other.getAsInt() - year.getAsInt()) <= YEARS);
    }

    /** Returns the first year in which the graph dates the thing. */
    private OptionalInt year(Node thing) {
        return years.get(thing, any -> {
            ExtendedIterator<Triple> found = graph.find(any, Node.ANY, Node.ANY);
            OptionalInt first = OptionalInt.empty();
            int seen = 0;
            while (seen <= STATEMENTS && found.hasNext()) {
                Node value = found.next().getObject();
                seen++;
                if (value.isLiteral() && NumbersAndDates.isDate(value)) {
                    OptionalInt year = written(value);
                    first = first.isEmpty() || year.isPresent() && year.getAsInt() < first.getAsInt() ? year : first;
                }
            }
            found.close();
            steps.spend(seen);
            return first;
        });
    }

    private static OptionalInt written(Node date) {
        Matcher year = YEAR.matcher(date.getLiteralLexicalForm());
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
    }
}
