package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.proof.Silence;

/**
 * Makes items about what an unnamed node says about two things together: who played a character in a film, how far it is from one
 * airport to another. The fact that an item asks about has the node as its subject. The family's other facts say which two things
 * the node connects.
 */
public final class QualifiedFactsMaker extends AbstractMaker {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;
    /** If more nodes connect the two things, no single statement is meant. */
    private static final int MOST_NODES = 8;
    /** For feedback, at most this many nodes with the same value are considered. */
    private static final int MOST_ELSEWHERE = 200;

    private final StableIds ids;
    private final Silence silence;
    private final Sentences sentences;
    private final NearbyValues values = new NearbyValues();
    private final Map<List<Node>, List<Node>> valued = new HashMap<>();
    private final Map<Node, Map<String, List<Node>>> amounts = new TreeMap<>(Comparator.comparing(Node::toString));

    public QualifiedFactsMaker(MakerServices services, StableIds ids, Silence silence, Sentences sentences) {
        super(services);
        this.ids = ids;
        this.silence = silence;
        this.sentences = sentences;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        FamilyFile family = candidate.family();
        String node = node(family);
        Node property = candidate.resolve(family.asks().getPredicate());
        Node key = candidate.resolve(family.asks().getObject());
        TriplePath via = family.via().orElseThrow();
        Node thing = candidate.resolve(isNode(via.getSubject(), node) ? via.getObject() : via.getSubject());
        List<TriplePath> facts = new ArrayList<>(List.of(via));
        facts.addAll(family.with());
        if (!askable.verdict(property).asked() || !fit(candidate, key, node)) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        Set<Node> nodes = nodes(facts, candidate, node);
        if (nodes.isEmpty() || nodes.size() > MOST_NODES) {
            return new CandidateOutcome.Dropped(DropReason.TOO_MANY_DERIVATIONS);
        }
        if (!silence.proves(property, nodes.iterator().next(), true)
                || !silence.proves(candidate.resolve(via.getPredicate()), thing, true)) {
            return new CandidateOutcome.Dropped(DropReason.NOT_FULLY_RECORDED);
        }
        Set<Node> right = new LinkedHashSet<>();
        nodes.forEach(each -> right.addAll(relations.objects(each, property)));
        if (right.size() != 1) {
            return new CandidateOutcome.Dropped(DropReason.SEVERAL_RIGHT);
        }
        AskedFact asked = new AskedFact(thing, property, key, true);
        Set<Triple> ways = ways(facts, candidate, nodes, node);
        nodes.forEach(each -> ways.addAll(relations.derivations(each, property, key)));
        String salt = salts.of(family.file(), ways.iterator().next().getPredicate(), thing, property, key);
        return NumbersAndDates.isAmount(key)
                ? amount(candidate, asked, ways, salt)
                : thing(candidate, asked, ways, salt);
    }

    /** Returns the variable of the unnamed node. */
    private static String node(FamilyFile family) {
        return family.asks().getSubject().getName();
    }

    private static boolean isNode(Node term, String node) {
        return term.isVariable() && term.getName().equals(node);
    }

    /** Whether everything except the unnamed node has a name, and the stem does not name the key. */
    private boolean fit(Candidate candidate, Node key, String node) {
        String own = candidate.family().key();
        return candidate.row().entrySet().stream()
                .allMatch(term -> term.getKey().equals(node)
                        || names.named(term.getValue())
                                && (term.getKey().equals(own)
                                        || !term.getValue().equals(key)));
    }

    /** Returns the unnamed nodes for which all the facts hold, in a fixed order. */
    private Set<Node> nodes(List<TriplePath> facts, Candidate candidate, String node) {
        Set<Node> found = new TreeSet<>(Comparator.comparing(ids::of));
        found.add(candidate.resolve(
                facts.getFirst().getSubject().isVariable()
                                && isNode(facts.getFirst().getSubject(), node)
                        ? facts.getFirst().getSubject()
                        : facts.getFirst().getObject()));
        TriplePath last = facts.getLast();
        found.addAll(
                isNode(last.getSubject(), node)
                        ? relations.subjects(
                                candidate.resolve(last.getPredicate()), candidate.resolve(last.getObject()))
                        : relations.objects(
                                candidate.resolve(last.getSubject()), candidate.resolve(last.getPredicate())));
        found.removeIf(each -> each.isLiteral()
                || facts.stream().anyMatch(fact -> {
                    Triple said = said(fact, candidate, each, node);
                    return !relations.holds(said.getSubject(), said.getPredicate(), said.getObject());
                }));
        return found;
    }

    private static Triple said(TriplePath fact, Candidate candidate, Node each, String node) {
        return Triple.create(
                isNode(fact.getSubject(), node) ? each : candidate.resolve(fact.getSubject()),
                candidate.resolve(fact.getPredicate()),
                isNode(fact.getObject(), node) ? each : candidate.resolve(fact.getObject()));
    }

    private Set<Triple> ways(List<TriplePath> facts, Candidate candidate, Set<Node> nodes, String node) {
        Set<Triple> ways = new LinkedHashSet<>();
        for (Node each : nodes) {
            for (TriplePath fact : facts) {
                Triple said = said(fact, candidate, each, node);
                ways.addAll(relations.derivations(said.getSubject(), said.getPredicate(), said.getObject()));
            }
        }
        return ways;
    }

    private CandidateOutcome amount(Candidate candidate, AskedFact asked, Set<Triple> ways, String salt) {
        Optional<DropReason> fault = distractors.figureFault(asked.property(), asked.key());
        if (fault.isPresent()) {
            return new CandidateOutcome.Dropped(fault.get());
        }
        String type = asked.key().getLiteralDatatypeURI();
        List<Node> group = amounts.computeIfAbsent(asked.property(), any -> new TreeMap<>())
                .computeIfAbsent(
                        type,
                        datatype -> pool.objects(asked.property()).stream()
                                .filter(value -> value.isLiteral()
                                        && value.getLiteralDatatypeURI().equals(datatype))
                                .toList());
        List<Node> wrong = values.beside(asked.key(), group, salt);
        if (wrong.size() < WRONG - 1) {
            return new CandidateOutcome.Dropped(DropReason.TOO_FEW_VALUES);
        }
        List<ItemDraft.Answer> answers = new ArrayList<>();
        answers.add(answer(candidate, asked, asked.key(), AnswerReason.of(Reason.KEY, ways)));
        wrong.forEach(
                value -> answers.add(answer(candidate, asked, value, new AnswerReason(Reason.NOT_STATED, List.of()))));
        return CandidateOutcome.of(
                stems.first(candidate, asked).map(stem -> draft(candidate, asked, stem, ways, answers, 0.5)),
                DropReason.NO_WORDING);
    }

    private CandidateOutcome thing(Candidate candidate, AskedFact asked, Set<Triple> ways, String salt) {
        Set<Node> taken = new LinkedHashSet<>(candidate.row().values());
        StemSelector selector = new StemSelector(
                stems,
                distractors.of(asked, WRONG, taken, salt, Set.of(Reason.NOT_STATED))::beside,
                wrong -> wrong.size() >= FEWEST);
        return selector.select(candidate, asked, (stem, wrong) -> {
            List<ItemDraft.Answer> answers = new ArrayList<>();
            answers.add(answer(candidate, asked, asked.key(), AnswerReason.of(Reason.KEY, ways)));
            wrong.forEach(w -> answers.add(answer(candidate, asked, w.node(), w.argument())));
            return draft(candidate, asked, stem, ways, answers, Distractors.nearness(wrong));
        });
    }

    private ItemDraft draft(
            Candidate candidate,
            AskedFact asked,
            String stem,
            Set<Triple> ways,
            List<ItemDraft.Answer> answers,
            double nearness) {
        return drafts.of(candidate, stem)
                .explained(() -> statement(candidate, asked.key()))
                .nearness(nearness)
                .asking(List.copyOf(ways), ways, answers);
    }

    private ItemDraft.Answer answer(Candidate candidate, AskedFact asked, Node value, AnswerReason why) {
        boolean right = why.reason() == Reason.KEY;
        Supplier<String> feedback = () -> right
                ? explanations.frame("right", Map.of("fact", statement(candidate, value)))
                : elsewhere(candidate, value).orElseGet(() -> statement(candidate, asked.key()));
        String label = NumbersAndDates.isAmount(value) ? sentences.amount(asked.property(), value) : names.of(value);
        return new ItemDraft.Answer(value, label, right, 0, feedback, why);
    }

    /**
     * Says for which other two things a node has the given value. Prefers a node that is linked to one of the two things in the
     * question, so that learners see what they have mixed up.
     */
    private Optional<String> elsewhere(Candidate candidate, Node value) {
        List<TriplePath> facts =
                new ArrayList<>(List.of(candidate.family().via().orElseThrow()));
        facts.addAll(candidate.family().with());
        Node property = candidate.resolve(candidate.family().asks().getPredicate());
        String node = node(candidate.family());
        return valued
                .computeIfAbsent(
                        List.of(property, value),
                        any -> relations.subjects(property, value).stream()
                                .sorted(Comparator.comparing(ids::of))
                                .limit(MOST_ELSEWHERE)
                                .toList())
                .stream()
                .flatMap(each -> row(candidate, facts, each, node).stream())
                .max(Comparator.comparingLong(row -> row.entrySet().stream()
                        .filter(term -> term.getValue().equals(candidate.row().get(term.getKey())))
                        .count()))
                .map(row -> statement(candidate.family(), row, property, value));
    }

    /**
     * Returns the candidate's row with the things that another node connects; empty if the node does not lead to exactly one
     * named thing for each fact.
     */
    private Optional<Map<String, Node>> row(Candidate candidate, List<TriplePath> facts, Node each, String node) {
        Map<String, Node> row = new TreeMap<>(candidate.row());
        for (TriplePath fact : facts) {
            boolean subject = isNode(fact.getSubject(), node);
            Node property = candidate.resolve(fact.getPredicate());
            Node end = subject ? fact.getObject() : fact.getSubject();
            Set<Node> ends = subject ? relations.objects(each, property) : relations.subjects(property, each);
            if (!end.isVariable()
                    || ends.size() != 1
                    || !names.named(ends.iterator().next())) {
                return Optional.empty();
            }
            row.put(end.getName(), ends.iterator().next());
        }
        return Optional.of(row);
    }

    private String statement(Candidate candidate, Node value) {
        return statement(
                candidate.family(),
                candidate.row(),
                candidate.resolve(candidate.family().asks().getPredicate()),
                value);
    }

    private String statement(FamilyFile family, Map<String, Node> row, Node property, Node value) {
        Map<String, Object> parts = new TreeMap<>(row);
        parts.remove(node(family));
        parts.put(family.key(), NumbersAndDates.isAmount(value) ? sentences.amount(property, value) : value);
        return explanations.frame("state.with", parts);
    }
}
