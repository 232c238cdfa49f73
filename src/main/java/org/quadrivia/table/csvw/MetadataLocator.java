package org.quadrivia.table.csvw;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the metadata that belongs to a table, as the recommendation prescribes: a document that was named, one that is linked,
 * one named after the table, and the one of the folder. Only a document that names the table counts.
 */
public final class MetadataLocator {
    private static final List<String> PLACES = List.of("{+url}-metadata.json", "csv-metadata.json");

    private MetadataLocator() {}

    /**
     * @param table the address of the table
     * @param linked addresses of documents that came with the table as links
     * @param places templates of addresses, in order; empty for the usual ones
     * @param documents gives the text at an address; empty if there is none
     */
    public static Optional<GroupSpec> find(
            String table,
            List<String> linked,
            List<String> places,
            Function<String, Optional<String>> documents,
            Warnings warnings) {
        for (String link : linked) {
            Optional<GroupSpec> found = at(resolve(table, link), table, documents, warnings);
            if (found.isPresent()) {
                return found;
            }
        }
        for (String place : places.isEmpty() ? PLACES : places) {
            String address = resolve(table, UriTemplate.expand(place, java.util.Map.of("url", table)));
            Optional<GroupSpec> found = at(address, table, documents, warnings);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<GroupSpec> at(
            String address, String table, Function<String, Optional<String>> documents, Warnings warnings) {
        return documents
                .apply(address)
                .map(text -> new MetadataReader(address, documents, warnings).read(text))
                .filter(group -> {
                    boolean names =
                            group.tables().stream().anyMatch(one -> one.url().equals(table));
                    if (!names) {
                        warnings.add(address + " does not describe " + table);
                    }
                    return names;
                });
    }

    private static String resolve(String table, String place) {
        return URI.create(table).resolve(place).toString();
    }
}
