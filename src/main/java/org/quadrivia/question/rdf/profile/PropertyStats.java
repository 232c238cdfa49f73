package org.quadrivia.question.rdf.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.common.ValueShape;

/** How a property is used: counts, and small samples of its subjects and objects. It never keeps all values. */
public final class PropertyStats {
    private static final int KEPT = 96;
    private static final int TRIPLES = 48;
    /**
     * Values sort things into groups only if there are at most this many. The next constant says how many things must have each
     * value on average.
     */
    private static final int MOST_GROUPS = 40;

    private static final int LEAST_GROUP = 4;
    private static final int LOOSE = 12;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

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

    /** Returns the number of statements whose object has one of the given shapes. */
    public int count(ValueShape first, ValueShape... more) {
        int sum = count(first);
        for (ValueShape shape : more) {
            sum += count(shape);
        }
        return sum;
    }

    /** Returns the number of statements with a literal. */
    int literals() {
        return statements - count(ValueShape.THING, ValueShape.BLANK);
    }

    int amounts() {
        return count(ValueShape.NUMBER, ValueShape.DATE);
    }

    /** Whether all numbers of the property are whole. */
    boolean whole() {
        return whole == count(ValueShape.NUMBER);
    }

    /** Returns the length of the longest literal in UTF-16 units. */
    int longest() {
        return longest;
    }

    /** Returns the number of distinct objects, not counting blank nodes. It is an estimate if there are many. */
    public long values() {
        return Math.min(statements, objects.distinct());
    }

    /** Returns the number of distinct subjects with an IRI. It is an estimate if there are many. */
    public long bearers() {
        return Math.min(statements, subjects.distinct());
    }

    /** Returns the share of subjects that have only one value, in a sample. */
    public double single() {
        return subjects.once();
    }

    /** Returns the share of values that only one subject has, in a sample. */
    public double unique() {
        return objects.once();
    }

    /** Returns the share of statements that have the most frequent value. It is an estimate if there are many values. */
    double mostShared() {
        return statements == 0 ? 0 : (double) objects.most() / statements;
    }

    /** Whether it links each of many things with more than a dozen others on average, of which there are many. */
    public boolean loose() {
        return bearers() >= LOOSE && statements > LOOSE * bearers() && values() > LOOSE;
    }

    /**
     * Whether there are few values and several things share each of them, such as the numbers of the groups in the periodic
     * table.
     */
    public boolean sorts() {
        long values = values();
        return values > 1 && values <= MOST_GROUPS && statements >= LEAST_GROUP * values && whole();
    }

    /** Returns some subjects of the property that have an IRI, chosen by hash. */
    public List<Node> someSubjects() {
        return subjects.terms();
    }

    /** Returns some objects of the property, chosen by hash. */
    public List<Node> someObjects() {
        return objects.terms();
    }

    /** Whether the sampled values are whole numbers that look like years. */
    public boolean years() {
        return !someObjects().isEmpty() && someObjects().stream().allMatch(PropertyStats::isYear);
    }

    private static boolean isYear(Node value) {
        if (!value.isLiteral() || !value.getLiteralLexicalForm().matches("\\d{4}")) {
            return false;
        }
        int year = Integer.parseInt(value.getLiteralLexicalForm());
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Returns some statements of the property between things with IRIs, chosen by hash. */
    List<Triple> someLinks() {
        return some.terms().stream().filter(t -> t.getObject().isURI()).toList();
    }

    /** Returns some statements of the property about things with IRIs whose object is a text, chosen by hash. */
    List<Triple> someTexts() {
        return some.terms().stream().filter(t -> t.getObject().isLiteral()).toList();
    }

    /** Returns a value with a shape that questions cannot show; empty if there is none. */
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
