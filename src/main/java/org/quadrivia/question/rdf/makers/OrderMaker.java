package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.model.SeededHash;
import org.quadrivia.question.rdf.model.StableIds;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.schema.Relations;

/**
 * Three or four events in the order that a transitive property determines. The row is one step; the others are found by following
 * the property from it.
 */
public record OrderMaker(
        Relations relations,
        ThingNames names,
        AskableFacts usable,
        HashSalts salts,
        StableIds ids,
        Sentences sentences,
        DraftWriter drafts)
        implements Maker {
    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        Asked step = PatternBinder.asked(family, row);
        Node property = step.property();
        Optional<String> stem = family.stems().stream()
                .flatMap(form -> sentences.lexicon().template(property, form).stream())
                .findFirst();
        if (stem.isEmpty()) {
            return List.of(new CandidateOutcome.Dropped("no words to ask it unmistakably"));
        }
        String salt = salts.of(family.family(), step.fact());
        List<Node> chain = chain(step, salt);
        if (chain.size() < 3) {
            return List.of(new CandidateOutcome.Dropped("the order of fewer than three is decided"));
        }
        if (relations.holds(chain.get(chain.size() - 1), property, chain.get(0))) {
            return List.of(new CandidateOutcome.Dropped("the order runs in a circle"));
        }
        return List.of(new CandidateOutcome.Drafted(draft(family, row, property, chain, stem.get())));
    }

    private List<Node> chain(Asked step, String salt) {
        LinkedList<Node> chain = new LinkedList<>(List.of(step.subject(), step.object()));
        if (!stated(step.subject(), step.property(), step.object())) {
            return List.of();
        }
        int length = 3 + SeededHash.below(2, salt, "length");
        for (int turn = SeededHash.below(2, salt, "turn"), tries = 0;
                chain.size() < length && tries < 4;
                turn++, tries++) {
            boolean forth = turn % 2 == 0;
            Node end = forth ? chain.getLast() : chain.getFirst();
            Optional<Node> next = relations.step(end, step.property(), forth).stream()
                    .filter(n -> forth ? stated(end, step.property(), n) : stated(n, step.property(), end))
                    .filter(n -> !chain.contains(n) && apart(chain, n))
                    .min(Comparator.comparing(n -> SeededHash.of(salt, ids.of(n)), Long::compareUnsigned));
            next.ifPresent(forth ? chain::addLast : chain::addFirst);
        }
        return chain;
    }

    private boolean stated(Node before, Node property, Node after) {
        return usable.stated(new Asked(before, property, after, true));
    }

    private boolean apart(List<Node> chain, Node next) {
        Set<String> taken = new HashSet<>(names.allNormal(next));
        return chain.stream().flatMap(n -> names.allNormal(n).stream()).noneMatch(taken::contains);
    }

    private ItemDraft draft(FamilyFile family, Map<String, Node> row, Node property, List<Node> chain, String stem) {
        List<Triple> steps = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            steps.add(Triple.create(chain.get(i - 1), property, chain.get(i)));
        }
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            List<Triple> own = steps.subList(Math.max(0, i - 1), Math.min(steps.size(), i + 1));
            answers.add(drafts.placed(chain.get(i), i + 1, own.get(0), own));
        }
        Set<Triple> support =
                new LinkedHashSet<>(relations.between(chain.get(0), chain.get(chain.size() - 1), property));
        return drafts.of(family, row, stem)
                .listing(chain)
                .nearness(0.5 + 0.1 * (chain.size() - 3))
                .asking(steps, support, answers);
    }
}
