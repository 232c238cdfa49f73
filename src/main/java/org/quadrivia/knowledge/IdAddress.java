package org.quadrivia.knowledge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Makes and reads the addresses of data about what a knowledge base describes. They have the same two forms as the addresses
 * of pages: {@code id/{kb}/{path}} for an IRI that starts with the knowledge base's own IRI and reads well in a path, and
 * {@code id/{kb}?iri={percent-encoded}} for every other IRI. Questions and revisions are not part of the data; their addresses
 * are below {@code id/{kb}/item/} and {@code id/{kb}/revision/}. An own IRI that would fall there goes into the query instead.
 * Addresses are relative to the root of the application, without a leading slash.
 */
public record IdAddress(PageAddress pages) {
    private static final String ITEM = "item/";
    private static final String REVISION = "revision/";
    private static final Pattern RESERVED = Pattern.compile("(item|revision)/.*");

    /** Returns the addresses of the given knowledge base. */
    public static IdAddress of(KbCard card) {
        return new IdAddress(PageAddress.of(card));
    }

    /** Returns the address of something that the knowledge base describes. */
    public String of(EntityId id) {
        return ownPath(id).map(path -> root() + "/" + path).orElseGet(() -> root() + "?iri=" + encode(id));
    }

    /**
     * Returns the permanent address of the same data in one format.
     *
     * @param ending file extension of the format, such as {@code ttl}; never empty
     */
    public String of(EntityId id, String ending) {
        return ownPath(id).map(path -> root() + "/" + path + "." + ending).orElseGet(() -> inQuery(id, ending));
    }

    /**
     * Returns the permanent address in one format, even if the knowledge base describes another IRI that equals this one plus
     * the ending. In that case the format goes into the query, because the path would be ambiguous.
     *
     * @param isKnown whether the knowledge base describes an IRI
     */
    public String of(EntityId id, String ending, Predicate<EntityId> isKnown) {
        boolean taken = id.iri().startsWith(pages.namespace()) && isKnown.test(new EntityId(id.iri() + "." + ending));
        return taken ? inQuery(id, ending) : of(id, ending);
    }

    /**
     * Returns the address with IRI and format in the query. It is needed if the path form would mean another IRI, one that
     * ends with the ending.
     */
    public String inQuery(EntityId id, String ending) {
        return root() + "?iri=" + encode(id) + "&format=" + ending;
    }

    /**
     * Returns the address of a question.
     *
     * @param id the id of its item
     */
    public String item(String id) {
        return root() + "/" + ITEM + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** Returns the address of a revision. */
    public String revision(int number) {
        return root() + "/" + REVISION + number;
    }

    /**
     * Returns the IRI that an address stands for.
     *
     * @param path what follows {@code id/{kb}/}; empty if nothing does
     * @param iri the decoded value of the query parameter {@code iri}; it takes precedence over the path
     * @return empty if no IRI can be made of it
     */
    public Optional<EntityId> read(String path, Optional<String> iri) {
        return iri.isEmpty() && RESERVED.matcher(path).matches() ? Optional.empty() : pages.read(path, iri);
    }

    /** Returns the item id in a path, possibly with an ending; empty if the path is not that of a question. */
    public static Optional<String> item(String path, Optional<String> iri) {
        return beneath(ITEM, path, iri);
    }

    /** Returns the revision number in a path, possibly with an ending; empty if the path is not that of a revision. */
    public static Optional<String> revision(String path, Optional<String> iri) {
        return beneath(REVISION, path, iri);
    }

    private static Optional<String> beneath(String place, String path, Optional<String> iri) {
        return iri.isEmpty() && path.startsWith(place) && path.length() > place.length()
                ? Optional.of(path.substring(place.length()))
                : Optional.empty();
    }

    private Optional<String> ownPath(EntityId id) {
        return pages.ownPath(id)
                .filter(path -> !RESERVED.matcher(path).matches())
                .map(PageAddress::encodePath);
    }

    private static String encode(EntityId id) {
        return PageAddress.encode(id.iri());
    }

    private String root() {
        return "id/" + pages.kb();
    }
}
