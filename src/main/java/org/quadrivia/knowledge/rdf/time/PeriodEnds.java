package org.quadrivia.knowledge.rdf.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Finds the property for the ends of periods, given the property for the beginnings. It compares their names. */
final class PeriodEnds {
    /** Words for beginnings and ends in names of properties. The first pair that fits counts. */
    private static final List<Words> WORDS = List.of(
            new Words("StartedBy", "FinishedBy"),
            new Words("Beginning", "End"),
            new Words("starting", "ending"),
            new Words("start", "end"),
            new Words("Start", "End"),
            new Words("start", "finish"),
            new Words("Started", "Finished"),
            new Words("begin", "end"),
            new Words("Begin", "End"),
            new Words("birth", "death"),
            new Words("Birth", "Death"),
            new Words("born", "died"),
            new Words("founding", "dissolution"),
            new Words("founded", "dissolved"),
            new Words("formation", "dissolution"),
            new Words("formation", "extinction"),
            new Words("opening", "closing"),
            new Words("opened", "closed"),
            new Words("From", "Through"),
            new Words("From", "To"),
            new Words("from", "to"),
            new Words("from", "until"),
            new Words("since", "until"),
            new Words("notBefore", "notAfter"),
            new Words("earliest", "latest"),
            new Words("first", "last"),
            new Words("P580", "P582"),
            new Words("P569", "P570"),
            new Words("P571", "P576"));

    private static final Pattern LOCAL = Pattern.compile("[^/#:]*$");

    private record Words(String start, String end) {}

    private PeriodEnds() {}

    /** Returns the property for the end; empty if none of the properties is one. */
    static Optional<Node> of(Node start, Set<Node> properties) {
        String iri = start.getURI();
        int name = LOCAL.matcher(iri)
                .results()
                .findFirst()
                .map(match -> match.start())
                .orElse(iri.length());
        String local = iri.substring(name);
        return WORDS.stream()
                .filter(words -> local.contains(words.start()))
                .map(words -> iri.substring(0, name) + local.replace(words.start(), words.end()))
                .flatMap(end ->
                        properties.stream().filter(property -> property.getURI().equals(end)))
                .filter(end -> !end.equals(start))
                .findFirst();
    }
}
