package org.quadrivia.authoring.importing;

import java.util.List;
import java.util.Map;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.DroppedCandidates;
import org.quadrivia.question.Item;
import org.quadrivia.question.ProfileReport;

/**
 * What was found in imported files, before any of it is stored.
 *
 * @param card the knowledge base as it would be displayed
 * @param quads how many there are in all graphs
 * @param notes what a person should know: files ignored, warnings of the parser, families refused
 * @param shapes how many files of shapes were imported; 0 for none
 * @param findings departures from the shapes, the worst first
 * @param families how many questions each family would make
 * @param dropped candidates that became no question, by family and reason
 * @param sample some questions, of as many families as possible
 */
public record ImportReport(
        KbCard card,
        long quads,
        ProfileReport profile,
        List<String> notes,
        int shapes,
        List<ShapeFinding> findings,
        Map<String, Long> families,
        List<DroppedCandidates> dropped,
        List<Item> sample) {
    public ImportReport {
        notes = List.copyOf(notes);
        dropped = List.copyOf(dropped);
        findings = List.copyOf(findings);
        sample = List.copyOf(sample);
    }

    /** Returns how many questions there would be. */
    public long questions() {
        return families.values().stream().mapToLong(Long::longValue).sum();
    }
}
