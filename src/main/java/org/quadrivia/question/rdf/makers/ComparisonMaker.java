package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.time.MarkedScale;
import org.quadrivia.knowledge.time.Moment;
import org.quadrivia.knowledge.time.TimeSpan;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile.Form;
import org.quadrivia.question.rdf.family.StemForm;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.phrase.Measures;
import org.quadrivia.question.rdf.schema.SameAs;

/**
 * Makes items about three or four things of a kind whose numbers or dates are far enough apart. An item asks which thing has
 * the greatest, the least or the earliest value, in which order the things come, or which one has the date that a timeline marks.
 * The candidate is one of these things with its value.
 */
public final class ComparisonMaker extends AbstractMaker {
    private static final int MIN_OPTIONS = 3;
    private static final int MAX_OPTIONS = 4;
    /** Of so many things whose dates are nearest, the companions of a period are drawn first. */
    private static final int NEAREST = 5;
    /** At most this many things are tried to find companions with a value. */
    private static final int DRAWN = 80;

    private final Graph graph;
    private final SameAs sameAs;
    private final Measures measures;
    private final ClearSpacing spacing;
    private final StemLimit limit;

    /** @param measures decides which properties with numbers measure something */
    public ComparisonMaker(
            MakerServices services,
            Graph graph,
            SameAs sameAs,
            Measures measures,
            ClearSpacing spacing,
            StemLimit limit) {
        super(services);
        this.limit = limit;
        this.measures = measures;
        this.spacing = spacing;
        this.graph = graph;
        this.sameAs = sameAs;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        Form form = candidate.family().form();
        boolean marked = form == Form.TIME;
        boolean ordered = form != Form.MOST && form != Form.LEAST && !marked;
        AskedFact asked = candidate.asked();
        boolean measured = NumbersAndDates.isDate(asked.object())
                || !marked
                        && measures.test(asked.property())
                        && measures.suits(
                                asked.property(),
                                kinship.kin(asked.subject()).stream().flatMap(kind -> names.label(kind).stream()));
        boolean vague = marked
                && (spacing.disputed(asked.subject(), asked.object())
                        || spacing.isRounded(asked.property(), asked.object()));
        boolean numbered = !ordered && !marked && spacing.isNumbered(asked.subject());
        if (!measured || vague || numbered || !single(asked) || !spacing.asks(asked.subject(), asked.object())) {
            return new CandidateOutcome.Dropped(ordered ? DropReason.NOT_SORTABLE : DropReason.NOT_COMPARABLE);
        }
        Optional<String> stem = marked ? stems.dated(candidate, asked) : stem(candidate, asked);
        if (stem.map(words -> stems.placed(asked, words))
                .filter(words -> limit.reached(candidate.family(), words))
                .isPresent()) {
            return new CandidateOutcome.Dropped(DropReason.SAME_STEM_OFTEN);
        }
        List<Triple> sorted = companions(asked, salts.of(candidate.family(), asked.fact()), suiting(form));
        boolean most = form == Form.MOST;
        boolean alone = !ordered
                && !marked
                && (spacing.alone(sorted.stream().map(Triple::getObject).toList(), most)
                        || spacing.isAgesAway(sorted, most));
        boolean guessed = !ordered && sorted.size() < MAX_OPTIONS && spacing.disputed(asked.subject(), asked.object());
        if (sorted.size() < MIN_OPTIONS || alone || guessed) {
            return new CandidateOutcome.Dropped(ordered ? DropReason.TOO_FEW_SORTABLE : DropReason.TOO_FEW_COMPARABLE);
        }
        return CandidateOutcome.of(
                stem.flatMap(words -> stems.compared(
                                words, sorted.stream().map(Triple::getSubject).toList()))
                        .map(words -> stems.placed(asked, words))
                        .map(words -> drafts.of(candidate, words)
                                .listing(sorted.stream().map(Triple::getSubject).toList()))
                        .map(draft -> marked
                                ? draft.asking(
                                        List.of(asked.fact()),
                                        stated(List.of(asked.fact())),
                                        choice(sorted, asked.fact(), true))
                                : draft.asking(
                                        sorted,
                                        stated(sorted),
                                        ordered
                                                ? placed(sorted)
                                                : choice(sorted, most ? sorted.getLast() : sorted.getFirst(), false))),
                DropReason.NO_WORDING);
    }

    /** @param marked whether the key has the date asked for; otherwise it is the key because of all others */
    private List<ItemDraft.Answer> choice(List<Triple> sorted, Triple key, boolean marked) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (Triple one : sorted) {
            Node thing = one.getSubject();
            answers.add(
                    one.equals(key)
                            ? drafts.right(thing, () -> explanations.right(one), stated(marked ? List.of(key) : sorted))
                            : drafts.wrong(
                                    thing,
                                    () -> explanations.linked(one) + " " + explanations.after(one, key),
                                    AnswerReason.of(Reason.COMPARED, stated(List.of(one, key)))));
        }
        return answers;
    }

    private List<ItemDraft.Answer> placed(List<Triple> sorted) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Triple own = sorted.get(i);
            Triple beside = sorted.get(i == 0 ? 1 : i - 1);
            answers.add(drafts.placed(own.getSubject(), i + 1, own, stated(List.of(own, beside))));
        }
        return answers;
    }

    private List<Triple> stated(List<Triple> facts) {
        return facts.stream()
                .flatMap(fact -> relations.stated(fact).stream())
                .distinct()
                .toList();
    }

    /** Whether the fact may be asked about and its value is the only one. */
    private boolean single(AskedFact asked) {
        return value(asked.subject(), asked.property())
                        .filter(asked.object()::equals)
                        .isPresent()
                && askable.sourced(asked);
    }

    /**
     * Returns the fact and the facts of up to three other things of the same kind, in ascending order of their values. If enough
     * things share something with this one, such as cities in its country, the others are chosen from them.
     */
    private List<Triple> companions(AskedFact asked, String salt, BiPredicate<List<Triple>, Triple> suiting) {
        AskedFact left = new AskedFact(asked.subject(), asked.property(), asked.object(), false);
        List<Triple> most = List.of();
        for (List<Node> group : pool.together(left)) {
            List<Triple> chosen = companions(asked, near(asked, group, salt), suiting);
            if (chosen.size() > most.size()) {
                most = chosen;
            }
            if (most.size() == MAX_OPTIONS) {
                break;
            }
        }
        return most.size() >= MIN_OPTIONS ? most : companions(asked, draw.of(pool.group(left), salt, DRAWN), suiting);
    }

    /** Returns a test for a further fact beside those chosen, for what only items of this form demand. */
    private BiPredicate<List<Triple>, Triple> suiting(Form form) {
        return switch (form) {
            case TIME -> ComparisonMaker::canBeTold;
            case MOST, LEAST -> (chosen, fact) -> !spacing.isNumbered(fact.getSubject());
            default -> (chosen, fact) -> true;
        };
    }

    /** Returns the group in the order of the draw; of periods in one place, those whose dates are nearest come first. */
    private Iterable<Node> near(AskedFact asked, List<Node> group, String salt) {
        if (!spacing.disputed(asked.subject(), asked.object())) {
            return draw.each(group, salt);
        }
        Set<Node> nearest = spacing.nearest(
                asked,
                group.stream()
                        .flatMap(other -> value(other, asked.property())
                                .map(value -> Triple.create(other, asked.property(), value))
                                .filter(fact -> spacing.comparable(asked.subject(), other, fact.getObject()))
                                .stream())
                        .toList(),
                NEAREST);
        List<Node> drawn = new ArrayList<>();
        draw.each(group, salt).forEach(drawn::add);
        drawn.sort(Comparator.comparing(other -> !nearest.contains(other)));
        return drawn;
    }

    private List<Triple> companions(AskedFact asked, Iterable<Node> others, BiPredicate<List<Triple>, Triple> suiting) {
        List<Triple> chosen = CompanionSelector.choose(
                List.of(asked.fact()),
                others,
                MAX_OPTIONS,
                (other, facts) -> value(other, asked.property())
                        .map(value -> Triple.create(other, asked.property(), value))
                        .filter(fact -> fits(facts, fact) && suiting.test(facts, fact)));
        chosen.sort(
                (a, b) -> NumbersAndDates.compare(a.getObject(), b.getObject()).orElse(0));
        return chosen;
    }

    /**
     * Returns a stem of the family. Wordings of the lexicon come first. Otherwise, the family's first frame is for numbers, and
     * its second frame, if there is one, is for dates.
     */
    private Optional<String> stem(Candidate candidate, AskedFact asked) {
        List<StemForm> forms = candidate.family().stems();
        List<StemForm> frames =
                forms.stream().filter(StemForm.Frame.class::isInstance).toList();
        boolean second = NumbersAndDates.isDate(asked.object()) && frames.size() > 1;
        return forms.stream()
                .filter(form -> !frames.contains(form) || form.equals(frames.get(second ? 1 : 0)))
                .flatMap(form -> stems.write(form, candidate, asked).stream())
                .findFirst();
    }

    private boolean fits(List<Triple> chosen, Triple fact) {
        Node other = fact.getSubject();
        Node value = fact.getObject();
        return value.getLiteralDatatypeURI()
                        .equals(chosen.getFirst().getObject().getLiteralDatatypeURI())
                && askable.fact(other, fact.getPredicate(), value)
                && pool.peers(chosen.getFirst().getSubject(), other)
                && stems.comparable(chosen.getFirst().getSubject(), other)
                && spacing.ofOneKind(kinship, chosen.getFirst().getSubject(), other)
                && chosen.stream()
                        .allMatch(t -> !sameAs.same(t.getSubject(), other)
                                && spacing.apart(fact.getPredicate(), t.getObject(), value)
                                && !spacing.outsized(t.getObject(), value)
                                && spacing.comparable(t.getSubject(), other, value)
                                && agreed(t, fact)
                                && agreed(fact, t)
                                && kinship.areDistinguishable(t.getSubject(), other));
    }

    /** Whether the marks of all these dates can be told apart on one timeline. */
    private static boolean canBeTold(List<Triple> chosen, Triple fact) {
        List<TimeSpan> dates = Stream.concat(chosen.stream(), Stream.of(fact))
                .flatMap(one -> Moment.read(one.getObject().getLiteralLexicalForm()).stream())
                .map(Moment::span)
                .toList();
        return dates.size() == chosen.size() + 1 && MarkedScale.tellsApart(dates);
    }

    /** Whether all others who date the first thing put it on the same side of the second. */
    private boolean agreed(Triple first, Triple second) {
        Optional<Integer> order = NumbersAndDates.compare(first.getObject(), second.getObject());
        return spacing.namesakes(first.getSubject()).stream()
                .flatMap(other -> relations.objects(other, first.getPredicate()).stream())
                .allMatch(value -> NumbersAndDates.compare(value, second.getObject())
                        .map(Integer::signum)
                        .equals(order.map(Integer::signum)));
    }

    /**
     * Returns the only value of the thing if it is a number or date and the data states it for this node itself; otherwise empty.
     */
    private Optional<Node> value(Node thing, Node property) {
        List<Node> values =
                graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
        boolean only = values.size() == 1
                && NumbersAndDates.isAmount(values.get(0))
                && relations.objects(thing, property).size() == 1;
        return only ? Optional.of(values.get(0)) : Optional.empty();
    }
}
