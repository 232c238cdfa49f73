package org.quadrivia.knowledge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where data about what a knowledge base speaks of stands, in the two forms that pages have too: {@code id/{kb}/{path}} for what lies
 * under its own IRI and reads well in a path, {@code id/{kb}?iri={percent-encoded}} for everything else. Questions and revisions, which
 * are no part of what it says, stand beneath {@code id/{kb}/item/} and {@code id/{kb}/revision/}; an IRI of its own that lies there
 * travels in the query. Addresses are relative to the root of the application, without a leading slash.
 */
public record IdAddress(PageAddress pages) {
    private static final String ITEM = "item/";
    private static final String REVISION = "revision/";
    private static final Pattern RESERVED = Pattern.compile("(item|revision)/.*");

    /** The addresses of that knowledge base. */
    public static IdAddress of(KbCard card) {
        return new IdAddress(PageAddress.of(card));
    }

    /** Of anything that it speaks of. */
    public String of(EntityId id) {
        return ownPath(id).map(path -> root() + "/" + path).orElseGet(() -> root() + "?iri=" + encode(id));
    }

    /**
     * Of the same in a certain format, for good.
     *
     * @param ending of the format, such as {@code ttl}; never empty
     */
    public String of(EntityId id, String ending) {
        return ownPath(id).map(path -> root() + "/" + path + "." + ending).orElseGet(() -> inQuery(id, ending));
    }

    /**
     * The same where an IRI that ends so keeps the others from being called by that end.
     *
     * @param isKnown whether the knowledge base speaks of it
     */
    public String of(EntityId id, String ending, Predicate<EntityId> isKnown) {
        boolean taken = id.iri().startsWith(pages.namespace()) && isKnown.test(new EntityId(id.iri() + "." + ending));
        return taken ? inQuery(id, ending) : of(id, ending);
    }

    /** The same where the first form means something else: an IRI that ends so. */
    public String inQuery(EntityId id, String ending) {
        return root() + "?iri=" + encode(id) + "&format=" + ending;
    }

    /** Of a question, by its id. */
    public String item(String id) {
        return root() + "/" + ITEM + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** Of a revision, by its number. */
    public String revision(int number) {
        return root() + "/" + REVISION + number;
    }

    /**
     * What an address speaks of.
     *
     * @param path what follows {@code id/{kb}/}; empty where nothing does
     * @param iri the decoded value of the query parameter {@code iri}; it decides where both are given
     * @return empty where no IRI can be made of it
     */
    public Optional<EntityId> read(String path, Optional<String> iri) {
        return iri.isEmpty() && RESERVED.matcher(path).matches() ? Optional.empty() : pages.read(path, iri);
    }

    /** The id of the question that a path speaks of, which may have an ending; empty where it speaks of none. */
    public static Optional<String> item(String path, Optional<String> iri) {
        return beneath(ITEM, path, iri);
    }

    /** The number of the revision that a path speaks of, which may have an ending; empty where it speaks of none. */
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
