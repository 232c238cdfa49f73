package org.quadrivia.question.rdf.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quadrivia.knowledge.rdf.change.FamilyTexts;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.FamilySummary;
import org.quadrivia.question.FamilySummary.Origin;

/**
 * The files of the question families that apply to a knowledge base. They come from three places: some are shipped with this
 * program, some are delivered with the RDF files of the knowledge base, and some are stored in the knowledge base itself. If
 * several files have the same name, the one from the last of these places replaces the others.
 */
public final class FamilyCatalog {
    private record Text(Origin origin, String text) {}

    private final Map<String, Text> files = new TreeMap<>();

    /** @param beside the texts of the files that were delivered with the RDF files, by file name */
    public FamilyCatalog(Snapshot snapshot, Map<String, String> beside) {
        ShippedFamilies.files()
                .forEach(file -> files.put(
                        file, new Text(Origin.COMMON, ShippedFamilies.text(file).orElseThrow())));
        beside.forEach(this::put);
        FamilyTexts.of(snapshot).forEach((file, text) -> files.put(file, new Text(Origin.OWN, text)));
    }

    private void put(String name, String text) {
        Text common = files.get(name);
        if (common == null || !common.text().equals(text)) {
            files.put(name, new Text(Origin.BESIDE, text));
        }
    }

    /** Returns summaries of all families, sorted by file name. */
    public List<FamilySummary> all() {
        return files.entrySet().stream()
                .map(file -> look(file.getKey(), file.getValue()))
                .toList();
    }

    /** Returns the summary of the family in a file; empty if there is no file with this name. */
    public Optional<FamilySummary> look(String file) {
        return Optional.ofNullable(files.get(file)).map(text -> look(file, text));
    }

    /** Returns the text of a file; empty if there is no file with this name. */
    public Optional<String> text(String file) {
        return Optional.ofNullable(files.get(file)).map(Text::text);
    }

    private static FamilySummary look(String file, Text text) {
        return switch (FamilyParser.read(file, text.text(), text.origin() != Origin.COMMON)) {
            case FamilyParser.Result.Read(var family) ->
                new FamilySummary(
                        file, family.family(), family.title(), family.kind().word(), text.origin(), "");
            case FamilyParser.Result.Broken broken ->
                new FamilySummary(file, "", "", "", text.origin(), broken.cause());
        };
    }
}
