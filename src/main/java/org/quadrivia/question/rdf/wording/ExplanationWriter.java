package org.quadrivia.question.rdf.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.distractors.ClaimComparison;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Truth;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.proof.Silence;
import org.quadrivia.question.rdf.proof.Standings;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Writes explanations of why an option is right or wrong. Each explanation is a chain of true facts.
 *
 * <p>Long because each reason of a proof needs its own wording, although all wordings are built from the same facts.
 */
public final class ExplanationWriter {

    private final Snapshot snapshot;
    private final Graph graph;
    private final ThingNames names;
    private final Standings standings;
    private final Sentences sentences;
    private final Schema schema;
    private final Map<Triple, String> told = new HashMap<>();
    private final ClaimedFacts claimed;
    private final OptionFacts options;
    private final OptionDefinitions definitions;
    private final GivenAnswers answers;
    private final TeachingFacts teaching;
    private final GraphStatistics profile;
    private final ListedValues listed;
    private final Denials denials;
    /** Whether the graph is unprepared. If so, feedback says nothing beyond what rules the option out. */
    private final boolean unprepared;

    private final String source;

    public ExplanationWriter(
            Snapshot snapshot,
            Graph graph,
            ThingNames names,
            Standings standings,
            AskableFacts askable,
            Sentences sentences,
            Schema schema,
            GraphStatistics profile,
            StableIds ids,
            Relations relations,
            Silence silence) {
        this.snapshot = snapshot;
        this.graph = graph;
        this.names = names;
        this.standings = standings;
        this.sentences = sentences;
        this.schema = schema;
        this.claimed = new ClaimedFacts(snapshot, names, sentences);
        this.options =
                new OptionFacts(graph, schema, names, askable, profile, sentences.lexicon(), ids, relations, claimed);
        this.definitions = new OptionDefinitions(snapshot, names, sentences.lexicon());
        this.answers = new GivenAnswers(snapshot, names, sentences, relations, silence, claimed);
        this.teaching = new TeachingFacts(graph, names, profile, relations, options);
        this.listed = new ListedValues(graph, names, sentences, profile, teaching);
        this.profile = profile;
        this.unprepared = silence.ofUnprepared();
        this.source = source();
        this.denials = new Denials(sentences, source);
    }

    /**
     * Returns the name of the knowledge base's source, for the start of a sentence; a general word if the knowledge base does not
     * have exactly one source.
     */
    private String source() {
        List<Node> sources = snapshot.dataset()
                .getDefaultGraph()
                .find(Node.ANY, ClaimComparison.PRIMARY_SOURCE, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(names::named)
                .toList();
        return sources.size() == 1
                ? sentences.name(sources.get(0), false, true)
                : sentences.frames().text("source");
    }

    public String right(Triple fact) {
        return frame("right", Map.of("fact", whole(fact)));
    }

    /**
     * Says what rules a wrong option out, and what is true about it with regard to the question.
     *
     * @param speaker the person or body that makes the claim, if the item asks about what a claim says; otherwise null
     */
    public String wrong(AskedFact asked, Node option, Reason reason, @Nullable Node speaker) {
        if (unprepared && teachable(asked, reason) && speaker == null) {
            return taught(asked, option)
                    .or(() -> itself(asked, option))
                    .orElseGet(() -> option.isLiteral() ? corrected(asked, option) : denied(asked, option));
        }
        if (unprepared
                && reason == Reason.NOT_STATED
                && asked.property().equals(RDF.type.asNode())
                && asked.keyIsObject()) {
            return linked(asked.fact());
        }
        Optional<String> contrast = contrast(asked, option);
        if (contrast.isPresent() && reason != Reason.DISJOINT) {
            return contrast.get();
        }
        Optional<String> instead = contrast.or(() -> instead(asked, option));
        return switch (reason) {
            case NOT_STATED -> unsaid(asked, option, instead, speaker);
            case DENIED -> instead.orElseGet(() -> frame("wrong.denied", Map.of("d", option)));
            case DISJOINT ->
                instead.map(said -> said + " " + sentences.frames().text("wrong.disjoint"))
                        .orElseGet(() -> frame("wrong.disjoint.alone", Map.of("key", asked.key(), "d", option)));
            case KEY, FUNCTIONAL, COMPLETE, COMPARED, STATED, UNPROVED ->
                explained(option) ? instead.orElseThrow() : (instead.orElse("") + " " + linked(asked.fact())).strip();
        };
    }

    /** Says why a thing is the odd one out, that is, what shows that it lacks the fact that the others share. */
    public String odd(AskedFact shared, Node odd, Reason reason) {
        if (!unprepared || !teachable(shared, reason)) {
            return wrong(shared, odd, reason, null);
        }
        Triple claimed = shared.with(odd).fact();
        String not = Optional.of(denials.isNot(claimed))
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> denials.unsaid(claimed));
        return belonging(shared, odd)
                .filter(fact -> ruling(shared, odd, fact) == TeachingFacts.Ruling.BY_ITSELF)
                .map(fact -> denials.isNot(claimed) + " " + whole(fact))
                .or(() -> isTold(shared) ? Optional.of(not + " " + whole(shared.fact())) : Optional.empty())
                .orElseGet(() -> not + " " + related(shared, odd).orElse(""))
                .strip();
    }

    /**
     * Whether a fact about the option can explain why it is wrong. False if the question asks about membership of a class, or if
     * the option is denied or excluded by disjoint classes. In these cases, the feedback states the class, the denial or the
     * disjointness itself.
     */
    private static boolean teachable(AskedFact asked, Reason reason) {
        return reason != Reason.DENIED
                && reason != Reason.DISJOINT
                && !asked.property().equals(RDF.type.asNode());
    }

    /**
     * Returns where an option belongs by the asked property, unless its name says so, else how it is linked with what is named. Where
     * this does not rule it out, all right answers are told as well. If they are too many for that, what else is true of the option
     * is beside the point, as is what another property tells: then only what is right is told.
     */
    private Optional<String> taught(AskedFact asked, Node option) {
        return telling(asked, option)
                .map(fact -> switch (ruling(asked, option, fact)) {
                    case BY_ITSELF -> whole(of(option, fact));
                    case BESIDE_THE_ANSWER -> whole(of(option, fact)) + " " + whole(asked.fact());
                    case NOT_AT_ALL -> beside(asked, option, fact);
                })
                .or(() -> related(asked, option));
    }

    /** Returns the fact as one about the option if it holds in both directions: that Hungary borders Austria. */
    private Triple of(Node option, OptionFacts.Fact fact) {
        Triple told = fact.triple();
        return told.getObject().equals(option) && schema.symmetric(told.getPredicate())
                ? Triple.create(option, told.getPredicate(), told.getSubject())
                : told;
    }

    private String beside(AskedFact asked, Node option, OptionFacts.Fact fact) {
        String other = whole(of(option, fact));
        return isTold(asked) ? other + " " + whole(asked.fact()) : denials.unlisted(option) + " " + other;
    }

    /** Says of an option of which nothing is known what is right; that the option is not, where only one thing is. */
    private String denied(AskedFact asked, Node option) {
        Triple claimed = asked.with(option).fact();
        String denial = teaching.alone(asked) ? denials.isNot(claimed) : "";
        return (denial.isEmpty() ? denials.unsaid(claimed) : denial) + " " + whole(asked.fact());
    }

    /** Whether the fact asked is told with all right answers. */
    private boolean isTold(AskedFact asked) {
        return teaching.alone(asked)
                || asked.keyIsObject()
                        && listed.together(asked.fact()).isPresent()
                        && teaching.alike(asked) <= ListedValues.MOST;
    }

    /** Returns where an option belongs though its name says so: that Daegu has an airport of its own, besides what is right. */
    private Optional<String> itself(AskedFact asked, Node option) {
        return belonging(asked, option)
                .filter(fact -> ruling(asked, option, fact) == TeachingFacts.Ruling.BY_ITSELF)
                .map(fact -> whole(fact) + " " + whole(asked.fact()));
    }

    private Optional<OptionFacts.Fact> telling(AskedFact asked, Node option) {
        return belonging(asked, option).filter(fact -> !options.selfEvident(option, fact));
    }

    private TeachingFacts.Ruling ruling(AskedFact asked, Node option, OptionFacts.Fact fact) {
        return teaching.ruling(
                asked, option, fact, listed.together(asked.fact()).isPresent());
    }

    /** Returns a fact that links the option with the anchor. */
    private Optional<String> related(AskedFact asked, Node option) {
        return options.linking(asked, option)
                .filter(fact -> fact.other(option).equals(asked.anchor()))
                .map(this::whole);
    }

    /**
     * Returns a fact that says to what the option belongs, as opposed to the anchor. If the question asks what belongs to a
     * class, by a property that is true or false, this is a class of the option. Otherwise, it is what the asked property links
     * with the option.
     */
    private Optional<OptionFacts.Fact> belonging(AskedFact asked, Node option) {
        return (!asked.keyIsObject() && Truth.of(asked.object()).orElse(false)
                        ? teaching.truth(option, asked.key())
                        : Optional.<OptionFacts.Fact>empty())
                .or(() -> teaching.belonging(asked, option));
    }

    /**
     * States the right fact. If the option is a number or date about which nothing else is known, also says whether it is too low
     * or too high, or too early or too late.
     */
    private String corrected(AskedFact asked, Node option) {
        if (!NumbersAndDates.isAmount(option)) {
            return whole(asked.fact());
        }
        Object shown = option.isLiteral() ? sentences.amount(asked.property(), option) : option;
        return frame("wrong." + side(asked, option).orElse("not"), Map.of("d", shown, "fact", whole(asked.fact())));
    }

    private Optional<String> side(AskedFact asked, Node option) {
        Node key = asked.key();
        if (!key.isLiteral()
                || !option.isLiteral()
                || !NumbersAndDates.isAmount(key)
                || !NumbersAndDates.isAmount(option)) {
            return Optional.empty();
        }
        boolean date =
                NumbersAndDates.isDate(key) || profile.use(asked.property()).years();
        return NumbersAndDates.compare(option, key)
                .filter(order -> order != 0)
                .map(order -> order < 0 ? date ? "early" : "low" : date ? "late" : "high");
    }

    /**
     * States a fact together with the other values that its subject has for the property, so that, for example, one of two
     * writers of a song is not presented as the only one.
     */
    private String whole(OptionFacts.Fact fact) {
        return whole(fact.triple());
    }

    private String whole(Triple fact) {
        return unprepared ? listed.together(fact).orElseGet(() -> linked(fact)) : linked(fact);
    }

    /** Says what is true about a wrong option if several options are right. */
    public String wrongAmong(AskedFact asked, Node option, Reason reason) {
        if (unprepared && teachable(asked, reason)) {
            return wrong(asked, option, reason, null);
        }
        Optional<String> contrast = contrast(asked, option);
        if (contrast.isPresent()) {
            return contrast.get();
        }
        Optional<String> instead = instead(asked, option);
        if (explained(option)) {
            return instead.orElseThrow();
        }
        if (reason == Reason.NOT_STATED && instead.isEmpty()) {
            return denials.unsaid(asked.with(option).fact());
        }
        Optional<String> given = reason == Reason.DENIED
                ? Optional.of(frame("wrong.denied", Map.of("d", option)))
                : answers.given(asked, source, reason == Reason.NOT_STATED);
        return (given.orElseGet(() -> frame("wrong.among", Map.of("d", option))) + " " + instead.orElse("")).strip();
    }

    /**
     * Names the only answers that the source gives, and then says what is known about the option. If the answers cannot be named
     * in such a sentence, states the right fact instead. If nothing is known about the option, only says that the source does not
     * state the fact.
     */
    private String unsaid(AskedFact asked, Node option, Optional<String> instead, @Nullable Node speaker) {
        if (instead.isEmpty()) {
            return denials.unsaid(asked.with(option).fact());
        }
        if (explained(option)) {
            return instead.get();
        }
        String says = speaker == null ? source : sentences.name(speaker, false, true);
        String right = answers.given(asked, says, true)
                .orElseGet(() -> sentences.according(Optional.ofNullable(speaker), asked.fact()));
        return right + " " + instead.get();
    }

    /**
     * Returns a fact that by itself distinguishes the option from the answer: a fact with the same property, or one that links
     * the option with the anchor.
     */
    private Optional<String> contrast(AskedFact asked, Node option) {
        return options.contrasting(asked, option)
                .or(() -> options.linking(asked, option)
                        .filter(fact -> fact.other(option).equals(asked.anchor())))
                .map(fact -> told(fact, option));
    }

    /**
     * For an option that no fact links by the asked property, returns the known fact about it that is closest to the question.
     */
    private Optional<String> instead(AskedFact asked, Node option) {
        return options.bridging(asked, option)
                .or(() -> options.linking(asked, option))
                .or(() -> options.akin(asked, option))
                .map(fact -> told(fact, option))
                .or(() -> definitions.best(asked, option).map(text -> defined(option, text)))
                .or(() -> options.any(option).map(fact -> told(fact, option)));
    }

    private String told(OptionFacts.Fact fact, Node option) {
        return fact.claim() == null
                ? linked(fact.triple())
                : claimed.told(fact, option).orElseGet(() -> linked(fact.triple()));
    }

    private String defined(Node option, String text) {
        String whole = text.endsWith(".") ? text : text + ".";
        return snapshot.isDistractor(option) || whole.startsWith(source + " ")
                ? whole
                : frame("state.definition", Map.of("s", option, "text", whole));
    }

    /** Whether the option serves only as a wrong one and the knowledge base says why it is wrong. */
    private boolean explained(Node option) {
        return snapshot.isDistractor(option) && definitions.defined(option);
    }

    /**
     * Says why the key is right, with any qualifications: readings, background knowledge, missing sources. Readings are mentioned
     * only for facts that the explanation states, or from which such a fact follows.
     */
    public String explain(List<Triple> facts, Set<Triple> support) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            said.add(i == 0 ? whole(facts.get(i)) : after(facts.get(i - 1), facts.get(i)));
        }
        return qualified(said, facts, support);
    }

    /**
     * Tells a chain of steps as one line, from its first thing to its last with arrows between them, followed by what qualifies the
     * steps, in their order.
     *
     * @param chain the things that the steps lead through
     */
    public String sequence(List<Node> chain, List<Triple> steps, Set<Triple> support) {
        List<String> named = new ArrayList<>();
        chain.forEach(thing -> named.add(sentences.name(thing, true, named.isEmpty())));
        List<String> said = new ArrayList<>(List.of(String.join(PlainWords.ARROW, named) + "."));
        Set<Triple> inOrder = new LinkedHashSet<>(steps);
        inOrder.addAll(support);
        return qualified(said, steps, inOrder);
    }

    private String qualified(List<String> said, List<Triple> facts, Set<Triple> support) {
        support.stream()
                .filter(triple -> facts.contains(triple)
                        || facts.stream().anyMatch(fact -> !support.contains(fact) && meet(fact, triple)))
                .flatMap(triple -> snapshot.reading(triple).stream())
                .map(reading ->
                        reading.endsWith(".") ? reading : sentences.frames().text("reading"))
                .forEach(said::add);
        Standing weakest = standings.weakest(support);
        if (weakest == Standing.BACKGROUND) {
            said.add(sentences.frames().text("background"));
        } else if (weakest == Standing.UNSOURCED) {
            said.add(sentences.frames().text("unsourced"));
        }
        return String.join(" ", said.stream().distinct().toList());
    }

    private static boolean meet(Triple one, Triple other) {
        return Stream.of(one.getSubject(), one.getObject())
                .anyMatch(end -> end.equals(other.getSubject()) || end.equals(other.getObject()));
    }

    /**
     * Says who disputes a claim and how the source hedges it. The text may be empty.
     *
     * @param told the person or body that has already been named
     * @param before what has already been said; hedges that it contains are not repeated
     */
    public String limits(Node claim, Node told, String before) {
        List<String> said = new ArrayList<>();
        ends(claim, Qv.disputedBy).stream()
                .filter(agent -> names.named(agent) && !agent.equals(told))
                .forEach(agent -> said.add(
                        names.named(claim)
                                ? sentences.linked(claim, Qv.disputedBy, agent)
                                : frame("state.dispute.this", Map.of("o", agent))));
        ends(claim, Qv.hedge).stream()
                .filter(hedge -> !Hedges.kept(hedge.getLiteralLexicalForm(), before))
                .forEach(hedge -> said.add(hedge(hedge.getLiteralLexicalForm())));
        return String.join(" ", said);
    }

    /** Quotes the words with which the source hedges a claim. */
    public String hedge(String words) {
        return frame("hedge", Map.of("source", source, "hedge", "“" + words + "”"));
    }

    /**
     * Whether a question, taken together with the statement of its answer, keeps the hedges of a claim, in the source's words or
     * in other words.
     */
    public boolean keepsHedges(Node claim, String stem, Triple fact) {
        return Stream.of(
                        sentences.plain(fact.getSubject(), fact.getPredicate(), fact.getObject()),
                        PlainWords.of(linked(fact)))
                .map(statement -> stem + " " + statement)
                .allMatch(all -> ends(claim, Qv.hedge).stream()
                        .allMatch(hedge -> Hedges.kept(hedge.getLiteralLexicalForm(), all) || sentences.hedging(all)));
    }

    /** Returns a sentence that states a fact and, if there is a claimant, says who claims it. */
    public String according(Optional<Node> speaker, Triple fact) {
        return sentences.according(speaker, fact);
    }

    /**
     * States the fact that the question asks about. If there is one, also states a fact with the same property in which the other
     * answer is right. If the question is whether a thing belongs to a class, this second fact says to which class the thing does
     * belong.
     */
    public String contrasted(AskedFact asked, Node other) {
        String right = linked(asked.fact());
        return (Truth.of(asked.object()).isPresent()
                        ? teaching.truth(asked.subject(), null)
                        : Optional.<OptionFacts.Fact>empty())
                .or(() -> options.contrasting(asked, other))
                .map(fact -> right + " " + told(fact, other))
                .orElse(right);
    }

    /** Tells a fact after another one. */
    public String after(Triple before, Triple fact) {
        return unprepared ? listed.together(fact).orElseGet(() -> sentences.linkedAfter(before, fact)) : linked(fact);
    }

    public String linked(Triple fact) {
        return told.computeIfAbsent(fact, f -> sentences.linked(f.getSubject(), f.getPredicate(), f.getObject()));
    }

    public String frame(String key, Map<String, Object> parts) {
        return sentences.frame(key, parts, true);
    }

    private List<Node> ends(Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
