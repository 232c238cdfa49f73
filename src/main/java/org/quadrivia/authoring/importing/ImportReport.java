package org.quadrivia.authoring.importing;

import java.util.List;
import java.util.Map;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;
import org.quadrivia.question.ProfileReport;

/**
 * What was found in files that somebody brought, before anything of it is stored.
 *
 * @param card as it would be shown
 * @param quads in all its graphs
 * @param notes what a person should know: files left alone, warnings of the parser, families refused
 * @param shapes how many shapes came along; 0 for none
 * @param findings where it departs from them, the worst first
 * @param families how many questions of each family there would be
 * @param dropped why questions were not made: how many by family and cause
 * @param sample some questions of as many families as can be
 */
public record ImportReport(
        KbCard card,
        long quads,
        ProfileReport profile,
        List<String> notes,
        int shapes,
        List<ShapeFinding> findings,
        Map<String, Long> families,
        Map<String, Integer> dropped,
        List<Item> sample) {
    public ImportReport {
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        sample = List.copyOf(sample);
    }

    /** How many questions there would be. */
    public long questions() {
        return families.values().stream().mapToLong(Long::longValue).sum();
    }
}
