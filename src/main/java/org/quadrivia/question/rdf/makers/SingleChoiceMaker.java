package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.distractors.ClaimComparison;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.StemForm;
import org.quadrivia.question.rdf.proof.Disputes;
import org.quadrivia.question.rdf.proof.FactSources;
import org.quadrivia.question.rdf.proof.Prover;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.schema.Schema;

/** Makes items with one right answer among three or four options. */
public final class SingleChoiceMaker extends AbstractMaker {
    private static final int WRONG = 3;

    /** At most this many candidates become items that ask for a class without superclasses. */
    private static final int FLAT_KINDS = 24;

    private final Schema schema;
    private final SameAs sameAs;
    private final Disputes disputes;
    private final ClaimComparison comparison;
    private final Prover prover;
    private final FactSources sources;
    private final String framing;

    private int flatKinds;

    public SingleChoiceMaker(
            MakerServices services,
            Schema schema,
            SameAs sameAs,
            Disputes disputes,
            ClaimComparison comparison,
            Prover prover,
            FactSources sources,
            String framing) {
        super(services);
        this.schema = schema;
        this.sameAs = sameAs;
        this.disputes = disputes;
        this.comparison = comparison;
        this.prover = prover;
        this.sources = sources;
        this.framing = framing;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        FamilyFile family = candidate.family();
        AskedFact asked = candidate.asked();
        boolean claims = family.about() == FamilyFile.About.CLAIMS;
        if (claims ? !claim(asked) : !askable.fact(asked)) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        Optional<DropReason> fault = distractors.fault(asked);
        if (fault.isPresent()) {
            return new CandidateOutcome.Dropped(fault.get());
        }
        if (asked.property().equals(RDF.type.asNode()) && sources.background(asked.fact())) {
            return new CandidateOutcome.Dropped(DropReason.UNSOURCED_KIND);
        }
        if (flat(asked) && ++flatKinds > FLAT_KINDS) {
            return new CandidateOutcome.Dropped(DropReason.FLAT_KINDS_OFTEN);
        }
        boolean asksWho = claims && asked.keyIsObject();
        if (asksWho && names.isNamedIn(asked.object(), framing)) {
            return new CandidateOutcome.Dropped(DropReason.CLAIMANT_NAMED);
        }
        Optional<AskedFact> via = family.via().map(v -> second(v, candidate));
        if (via.filter(v -> !kinship.areDistinguishable(v.subject(), v.object()))
                .isPresent()) {
            return new CandidateOutcome.Dropped(DropReason.NAMESAKE_ON_PATH);
        }
        if (via.isPresent() && !singlesOut(via.get(), asked)) {
            return new CandidateOutcome.Dropped(DropReason.AMBIGUOUS_DESCRIPTION);
        }
        Set<Node> right = asked.keyIsObject()
                ? relations.objects(asked.subject(), asked.property())
                : relations.subjects(asked.property(), asked.object());
        if (via.filter(v -> right.contains(v.subject()) || right.contains(v.object()))
                .isPresent()) {
            return new CandidateOutcome.Dropped(DropReason.CYCLIC_PATH);
        }
        Set<Node> taken =
                via.map(v -> ItemDraft.with(right, v.subject(), v.object())).orElse(right);
        boolean only = right.stream().allMatch(node -> sameAs.same(node, asked.key()));
        List<StemForm> forms = family.stems().stream()
                .filter(form -> only || !form.asksChainEnd())
                .toList();
        if (!claims && distractors.openWorld() && several(asked, right)) {
            if (family.form() == FamilyFile.Form.GAP || via.isPresent()) {
                return new CandidateOutcome.Dropped(DropReason.SEVERAL_RIGHT);
            }
            forms = among(forms, asked.keyIsObject());
        }
        boolean asksView = claims && !asked.keyIsObject();
        Distractors.OfFact wrongOptions = distractors.of(
                asked,
                WRONG,
                taken,
                salts.of(family, asked.fact()),
                sources.reasons(family, asked.fact()),
                answer -> asksView && !comparison.comparable(asked.key(), answer)
                        ? Optional.empty()
                        : prover.wrong(asked, answer));
        String company = asksView ? " " + comparison.company(asked.object()) : "";
        StemSelector selector = new StemSelector(
                stems,
                stem -> asksWho && names.isNamedIn(asked.object(), stem)
                        ? List.of()
                        : wrongOptions.beside(stem + company),
                wrong -> distractors.enough(asked, wrong));
        return selector.select(forms, candidate, asked, (stem, wrong) -> draft(candidate, asked, via, stem, wrong));
    }

    /**
     * Whether several things of the key's kind are right. False for a transitive property, with which further answers simply
     * follow along a chain.
     */
    private boolean several(AskedFact asked, Set<Node> right) {
        return !schema.transitive(asked.property())
                && !asked.property().equals(RDF.type.asNode())
                && right.stream()
                        .anyMatch(node -> !sameAs.same(node, asked.key())
                                && kinship.kin(node).equals(kinship.kin(asked.key())));
    }

    /** Returns the forms that do not say that there is only one answer. */
    private static List<StemForm> among(List<StemForm> forms, boolean objects) {
        StemForm offering = new StemForm.Lexical(Optional.empty(), objects ? "asksObjects" : "asksSubjects");
        return Stream.of(
                        forms.stream().limit(1),
                        Stream.of(offering),
                        forms.stream().skip(1))
                .flatMap(some -> some)
                .map(form -> (StemForm) new StemForm.Among(form))
                .toList();
    }

    /**
     * Whether the item asks for a class without superclasses. Other such classes are probably very different from the key and
     * therefore easy to rule out.
     */
    private boolean flat(AskedFact asked) {
        return asked.property().equals(RDF.type.asNode())
                && schema.parents(asked.object()).isEmpty();
    }

    private ItemDraft draft(
            Candidate candidate, AskedFact asked, Optional<AskedFact> via, String stem, List<Distractors.Wrong> wrong) {
        boolean claims = candidate.family().about() == FamilyFile.About.CLAIMS;
        Set<Triple> support = ItemDraft.union(
                relations.derivations(asked),
                via.map(v -> relations.derivations(v)).orElse(Set.of()));
        List<Triple> facts = new ArrayList<>();
        via.ifPresent(v -> facts.add(v.fact()));
        facts.add(asked.fact());
        Supplier<String> explanation = () -> {
            String said = explanations.explain(facts, support);
            return claims ? (said + " " + explanations.limits(asked.subject(), asked.object(), said)).strip() : said;
        };
        return drafts.of(candidate, stem)
                .explained(explanation)
                .nearness(Distractors.nearness(wrong))
                .asking(
                        claims ? asksOfClaim(asked) : facts,
                        support,
                        drafts.choice(drafts.right(asked, support), asked, wrong));
    }

    private List<Triple> asksOfClaim(AskedFact asked) {
        List<Triple> content = disputes.content(asked.subject());
        return content.isEmpty() ? List.of(asked.fact()) : content;
    }

    /**
     * Whether the claim and the claimant have names and, if the item asks for the claimant, the claim is not about the claimant.
     */
    private boolean claim(AskedFact asked) {
        Node claim = asked.subject();
        Node agent = asked.object();
        if (!names.named(claim) || !names.named(agent)) {
            return false;
        }
        boolean ofItself = disputes.content(claim).stream()
                .anyMatch(t -> t.getSubject().equals(agent) || t.getObject().equals(agent));
        return !asked.keyIsObject() || !ofItself;
    }

    private static AskedFact second(TriplePath via, Candidate candidate) {
        return new AskedFact(
                candidate.resolve(via.getSubject()),
                candidate.resolve(via.getPredicate()),
                candidate.resolve(via.getObject()),
                true);
    }

    /** Whether the second fact identifies exactly the thing that the stem describes, and may itself be asked about. */
    private boolean singlesOut(AskedFact via, AskedFact asked) {
        if (!askable.fact(via)
                || asked.key().equals(via.subject())
                || asked.key().equals(via.object())) {
            return false;
        }
        Node described = asked.anchor();
        Set<Node> picked = described.equals(via.object())
                ? relations.objects(via.subject(), via.property())
                : relations.subjects(via.property(), via.object());
        return picked.stream().allMatch(node -> sameAs.same(node, described));
    }
}
