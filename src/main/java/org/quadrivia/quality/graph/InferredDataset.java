package org.quadrivia.quality.graph;

import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** What a dataset says, with what its asserted schema makes of it. */
public record InferredDataset(Facts facts, Axioms axioms, Classes classes, Sameness sameness, Closure closure) {
    /** Reads the schema of a dataset. */
    public static InferredDataset of(Snapshot dataset) {
        Facts facts = new Facts(dataset);
        Axioms axioms = new Axioms(facts);
        Classes classes = new Classes(facts);
        Sameness sameness = new Sameness(facts);
        Subsumption subsumption = new Subsumption(facts, axioms, classes);
        Inference inference = new Inference(facts, axioms, subsumption);
        Closure closure = new Closure(facts, axioms, subsumption, inference, sameness);
        return new InferredDataset(facts, axioms, classes, sameness, closure);
    }
}
