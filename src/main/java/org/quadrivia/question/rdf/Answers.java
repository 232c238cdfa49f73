package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;

/** Writes options down: a thing by its name, with what is told of it and its proof. */
final class Answers {
    private final Names names;
    private final Telling telling;

    Answers(Names names, Telling telling) {
        this.names = names;
        this.telling = telling;
    }

    /** A right option, proved by these triples. */
    Draft.Answer right(Node node, Supplier<String> told, Collection<Triple> key) {
        return new Draft.Answer(node, names.of(node), true, 0, told, Argument.of(Reason.KEY, key));
    }

    /** The key of a fact that follows from these triples. */
    Draft.Answer right(Asked asked, Collection<Triple> support) {
        return right(asked.key(), () -> telling.right(asked), support);
    }

    Draft.Answer wrong(Node node, Supplier<String> told, Argument argument) {
        return new Draft.Answer(node, names.of(node), false, 0, told, argument);
    }

    /** The wrong options for a fact. */
    List<Draft.Answer> wrong(Asked asked, List<Distractors.Wrong> wrong) {
        List<Draft.Answer> answers = new ArrayList<>(wrong.size());
        for (Distractors.Wrong w : wrong) {
            answers.add(wrong(w.node(), () -> telling.wrong(asked, w.node(), w.reason()), w.argument()));
        }
        return answers;
    }

    /** The key with the wrong options for its fact. */
    List<Draft.Answer> choice(Draft.Answer key, Asked asked, List<Distractors.Wrong> wrong) {
        List<Draft.Answer> all = new ArrayList<>(List.of(key));
        all.addAll(wrong(asked, wrong));
        return all;
    }
}
