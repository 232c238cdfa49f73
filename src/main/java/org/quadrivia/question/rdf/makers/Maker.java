package org.quadrivia.question.rdf.makers;

import org.quadrivia.question.rdf.family.Candidate;

/** Turns a candidate into a draft of an item. */
public interface Maker {
    CandidateOutcome make(Candidate candidate);
}
