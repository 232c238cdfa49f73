package org.quadrivia.question.rdf.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.model.ValueShape;

/** How a property is used: counts, and small samples of what stands at its ends. Never all values. */
public final class PropertyStats {
    private static final int KEPT = 96;
    private static final int TRIPLES = 48;

    private final int[] shapes = new int[ValueShape.values().length];
    private final Map<ValueShape, Node> unfit = new EnumMap<>(ValueShape.class);
    private final TermSample<Node> subjects = new TermSample<>(KEPT);
    private final TermSample<Node> objects = new TermSample<>(KEPT);
    private final TermSample<Triple> some = new TermSample<>(TRIPLES);
    private int statements;
    private int whole;
    private int longest;

    /** Counts one statement. */
    void see(Triple triple, ValueShape shape) {
        Node subject = triple.getSubject();
        Node object = triple.getObject();
        statements++;
        shapes[shape.ordinal()]++;
        if (shape != ValueShape.BLANK) {
            long hash = TermSample.hash(object);
            objects.add(object, hash);
            if (subject.isURI() && (shape == ValueShape.THING || shape == ValueShape.TEXT)) {
                some.add(triple, TermSample.mix(subject.getURI().hashCode(), (int) hash));
            }
        }
        if (subject.isURI()) {
            subjects.add(subject, TermSample.hash(subject));
        }
        if (object.isLiteral()) {
            String text = object.getLiteralLexicalForm();
            longest = Math.max(longest, text.length());
            whole += shape == ValueShape.NUMBER && isWhole(text) ? 1 : 0;
            if (!shape.shown()) {
                unfit.merge(shape, object, PropertyStats::former);
            }
        }
    }

    public int statements() {
        return statements;
    }

    public int count(ValueShape shape) {
        return shapes[shape.ordinal()];
    }

    /** Statements whose object has one of these shapes. */
    public int count(ValueShape first, ValueShape... more) {
        int sum = count(first);
        for (ValueShape shape : more) {
            sum += count(shape);
        }
        return sum;
    }

    /** Statements with a literal. */
    int literals() {
        return statements - count(ValueShape.THING, ValueShape.BLANK);
    }

    int amounts() {
        return count(ValueShape.NUMBER, ValueShape.DATE);
    }

    /** Whether its numbers are all whole. */
    boolean whole() {
        return whole == count(ValueShape.NUMBER);
    }

    /** Signs of the longest literal. */
    int longest() {
        return longest;
    }

    /** Different values at the object's end, blank nodes not among them; an estimate where they are many. */
    public long values() {
        return Math.min(statements, objects.distinct());
    }

    /** Different named things at the subject's end; an estimate where they are many. */
    public long bearers() {
        return Math.min(statements, subjects.distinct());
    }

    /** The share of its subjects that have one value, in a sample. */
    public double single() {
        return subjects.once();
    }

    /** The share of its values that one subject alone has, in a sample. */
    public double unique() {
        return objects.once();
    }

    /** Some of its named subjects, chosen by hash. */
    List<Node> someSubjects() {
        return subjects.terms();
    }

    /** Some of its objects, chosen by hash. */
    public List<Node> someObjects() {
        return objects.terms();
    }

    /** Some of its statements between named things, chosen by hash. */
    List<Triple> someLinks() {
        return some.terms().stream().filter(t -> t.getObject().isURI()).toList();
    }

    /** Some of its statements that give a named thing a text, chosen by hash. */
    List<Triple> someTexts() {
        return some.terms().stream().filter(t -> t.getObject().isLiteral()).toList();
    }

    /** Some value of that shape, which questions cannot show; empty where there is none. */
    public Optional<Node> unfit(ValueShape shape) {
        return Optional.ofNullable(unfit.get(shape));
    }

    private static Node former(Node one, Node other) {
        return TermSample.hash(one) <= TermSample.hash(other) ? one : other;
    }

    private static boolean isWhole(String number) {
        return number.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
    }
}
