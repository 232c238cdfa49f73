package org.quadrivia.quality.graph;

import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** The facts of a dataset, and the facts that follow from its asserted schema. */
public record InferredDataset(
        DatasetFacts facts, Axioms axioms, AssertedClasses classes, Sameness sameness, InferredTriples closure) {
    /** Reads the dataset and its schema. */
    public static InferredDataset of(Snapshot dataset) {
        DatasetFacts facts = new DatasetFacts(dataset);
        Axioms axioms = new Axioms(facts);
        AssertedClasses classes = new AssertedClasses(facts);
        Sameness sameness = new Sameness(facts);
        Subsumption subsumption = new Subsumption(facts, axioms, classes);
        Inference inference = new Inference(facts, axioms, subsumption);
        InferredTriples closure = new InferredTriples(facts, axioms, subsumption, inference, sameness);
        return new InferredDataset(facts, axioms, classes, sameness, closure);
    }
}
