package org.quadrivia.question.rdf.bank;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.rdf.candidates.ProfiledDataset;
import org.quadrivia.question.rdf.family.FamilyFile;

/** The dataset that candidate queries read. */
public final class ProfiledViews {
    private ProfiledViews() {}

    /**
     * Returns the snapshot with three additions: the profile's verdicts, the facts about classes that may be asked about, and the
     * facts through joints that may be asked about.
     *
     * @param views the services for facts that the data does not state directly
     */
    public static ProfiledDataset of(GeneratorServices things, Map<FamilyFile.About, GeneratorServices> views) {
        Graph verdicts = things.askable.asGraph();
        Map<Node, Graph> graphs =
                new HashMap<>(Map.of(Qv.PROFILE, verdicts, Qv.CLASSES, Graph.emptyGraph, Qv.JOINTS, Graph.emptyGraph));
        views.values().forEach(view -> {
            if (view.classes != null) {
                graphs.put(Qv.CLASSES, view.classes.asked(view.askable));
            } else if (view.joints != null) {
                graphs.put(Qv.JOINTS, view.joints.asked(view.askable));
                view.askable
                        .asGraph()
                        .find()
                        .filterKeep(t -> view.joints.paths().containsKey(t.getSubject()))
                        .forEachRemaining(verdicts::add);
            }
        });
        return ProfiledDataset.of(things.snapshot.dataset(), graphs);
    }
}
