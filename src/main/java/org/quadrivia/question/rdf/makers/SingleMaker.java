package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.proof.Disputes;
import org.quadrivia.question.rdf.proof.FactSources;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.schema.Schema;
import org.quadrivia.question.rdf.wording.ExplanationWriter;
import org.quadrivia.question.rdf.wording.Stems;

/** One right answer among three or four options. */
public final class SingleMaker implements Maker {
    private static final int WRONG = 3;

    /** Most candidates for items that ask for a class without superclasses. */
    private static final int FLAT_KINDS = 24;

    private final Schema schema;
    private final Relations relations;
    private final SameAs sameAs;
    private final Disputes disputes;
    private final ThingNames names;
    private final Kinship kinship;
    private final AskableFacts usable;
    private final FactSources sources;
    private final HashSalts salts;
    private final Distractors distractors;
    private final Stems stems;
    private final DraftWriter drafts;
    private final ExplanationWriter telling;

    private int flatKinds;

    public SingleMaker(
            Schema schema,
            Relations relations,
            SameAs sameAs,
            Disputes disputes,
            ThingNames names,
            Kinship kinship,
            AskableFacts usable,
            FactSources sources,
            HashSalts salts,
            Distractors distractors,
            Stems stems,
            DraftWriter drafts,
            ExplanationWriter telling) {
        this.schema = schema;
        this.relations = relations;
        this.sameAs = sameAs;
        this.disputes = disputes;
        this.names = names;
        this.kinship = kinship;
        this.usable = usable;
        this.sources = sources;
        this.salts = salts;
        this.distractors = distractors;
        this.stems = stems;
        this.drafts = drafts;
        this.telling = telling;
    }

    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = PatternBinder.asked(family, row);
        boolean claims = family.about() == FamilyFile.About.CLAIMS;
        if (claims ? !claim(asked) : !usable.fact(asked)) {
            return List.of(new CandidateOutcome.Dropped("no fact that can be asked"));
        }
        if (asked.property().equals(RDF.type.asNode()) && sources.background(asked.fact())) {
            return List.of(new CandidateOutcome.Dropped("a kind that the source does not speak of"));
        }
        if (flat(asked) && ++flatKinds > FLAT_KINDS) {
            return List.of(new CandidateOutcome.Dropped("kinds without a common parent often enough"));
        }
        Optional<Asked> via = family.via().map(v -> second(v, row));
        if (via.filter(v -> !kinship.namedApart(v.subject(), v.object())).isPresent()) {
            return List.of(new CandidateOutcome.Dropped("the way passes a thing of the same name"));
        }
        if (via.isPresent() && !singlesOut(via.get(), asked)) {
            return List.of(new CandidateOutcome.Dropped("the description fits more than one thing"));
        }
        Set<Node> right = asked.keyIsObject()
                ? relations.objects(asked.subject(), asked.property())
                : relations.subjects(asked.property(), asked.object());
        return List.of(draft(family, row, asked, via, right));
    }

    /**
     * Whether the fact asks for a class without superclasses. Other such classes are probably very different and so easy to rule
     * out.
     */
    private boolean flat(Asked asked) {
        return asked.property().equals(RDF.type.asNode())
                && schema.parents(asked.object()).isEmpty();
    }

    private CandidateOutcome draft(
            FamilyFile family, Map<String, Node> row, Asked asked, Optional<Asked> via, Set<Node> right) {
        String salt = salts.of(family, asked.fact());
        if (via.isPresent()
                && (right.contains(via.get().subject())
                        || right.contains(via.get().object()))) {
            return new CandidateOutcome.Dropped("the way leads back to where it begins");
        }
        Set<Node> taken =
                via.map(v -> ItemDraft.with(right, v.subject(), v.object())).orElse(right);
        Set<Reason> reasons = sources.reasons(family, asked.fact());
        boolean only = right.stream().allMatch(node -> sameAs.same(node, asked.key()));
        List<String> forms =
                family.stems().stream().filter(form -> only || !chain(form)).toList();
        StemSelector posing = new StemSelector(
                stems,
                distractors.of(asked, WRONG, taken, salt, reasons)::beside,
                wrong -> distractors.enough(asked, wrong));
        return posing.pose(forms, family, asked, row, (stem, wrong) -> written(family, row, asked, via, stem, wrong));
    }

    /** Whether the form asks for the end of a chain of facts, which has only one end. */
    private static boolean chain(String form) {
        return form.startsWith("ask.chain");
    }

    private ItemDraft written(
            FamilyFile family,
            Map<String, Node> row,
            Asked asked,
            Optional<Asked> via,
            String stem,
            List<Distractors.Wrong> wrong) {
        boolean claims = family.about() == FamilyFile.About.CLAIMS;
        Set<Triple> support = ItemDraft.union(
                relations.derivations(asked),
                via.map(v -> relations.derivations(v)).orElse(Set.of()));
        List<Triple> told = new ArrayList<>();
        via.ifPresent(v -> told.add(v.fact()));
        told.add(asked.fact());
        Supplier<String> explanation = () -> telling.explain(told, support)
                + (claims ? (" " + telling.limits(asked.subject(), asked.object())).stripTrailing() : "");
        return drafts.of(family, row, stem)
                .explained(explanation)
                .nearness(Distractors.nearness(wrong))
                .asking(
                        claims ? asksOfClaim(asked) : told,
                        support,
                        drafts.choice(drafts.right(asked, support), asked, wrong));
    }

    private List<Triple> asksOfClaim(Asked asked) {
        List<Triple> content = disputes.content(asked.subject());
        return content.isEmpty() ? List.of(asked.fact()) : content;
    }

    /** Whether claim and claimant have names and, if the claimant is asked, the claim is not about the claimant. */
    private boolean claim(Asked asked) {
        Node claim = asked.subject();
        Node agent = asked.object();
        if (!names.named(claim) || !names.named(agent)) {
            return false;
        }
        boolean ofItself = disputes.content(claim).stream()
                .anyMatch(t -> t.getSubject().equals(agent) || t.getObject().equals(agent));
        return !asked.keyIsObject() || !ofItself;
    }

    private static Asked second(TriplePath via, Map<String, Node> row) {
        return new Asked(
                PatternBinder.resolve(via.getSubject(), row),
                PatternBinder.resolve(via.getPredicate(), row),
                PatternBinder.resolve(via.getObject(), row),
                true);
    }

    /** Whether the second fact identifies exactly the thing that the stem describes, and can itself be asked. */
    private boolean singlesOut(Asked via, Asked asked) {
        if (!usable.fact(via)
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
