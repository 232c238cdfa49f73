package org.quadrivia.knowledge;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the pages of a knowledge base stand. What lies under the knowledge base's own IRI and reads well in a path is at
 * {@code page/{kb}/{path}}, everything else at {@code page/{kb}?iri={percent-encoded}}; {@link #read} is the inverse of
 * {@link #of(EntityId)} for every IRI. Addresses are relative to the root of the application, without a leading slash.
 *
 * @param kb the knowledge base whose pages they are
 * @param namespace what its own IRIs start with; empty where it has no IRI of its own
 */
public record PageAddress(KbId kb, String namespace) {
    /**
     * Characters that every server, firewall and router passes on in a path as they are. The others ({@code % ; # + ?} and
     * their like) are refused or decoded twice somewhere, so they travel in the query.
     */
    private static final Pattern PLAIN_PATH = Pattern.compile("[\\p{L}\\p{M}\\p{N}_~.-]+(/[\\p{L}\\p{M}\\p{N}_~.-]+)*");

    private static final Pattern DOTS_ALONE = Pattern.compile("(.*/)?\\.{1,2}(/.*)?");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
    private static final String PASSAGES = "passages";
    private static final String CLAIMS = "claims";
    private static final Set<String> LISTS = Set.of(PASSAGES, CLAIMS);

    /** The addresses of that knowledge base. */
    public static PageAddress of(KbCard card) {
        return of(card.id(), card.kb());
    }

    /** @param kbName the word of the item contract: an IRI, or the name of a file or folder */
    public static PageAddress of(KbId id, String kbName) {
        if (!ABSOLUTE.matcher(kbName).matches()) {
            return new PageAddress(id, "");
        }
        return new PageAddress(id, kbName.endsWith("/") || kbName.endsWith("#") ? kbName : kbName + "/");
    }

    /** The page of an entity, class, property, passage or claim. */
    public String of(EntityId id) {
        return ownPath(id)
                .map(path -> "page/" + kb + "/" + encodePath(path))
                .orElseGet(() -> "page/" + kb + "?iri=" + encode(id.iri()));
    }

    /**
     * What an address speaks of.
     *
     * @param path what follows {@code page/{kb}/}; empty where nothing does. Decoded or as a browser sends it: that makes no
     *     difference, since no path here holds a percent sign of its own
     * @param iri the decoded value of the query parameter {@code iri}; it decides where both are given
     * @return empty where no IRI can be made of it
     */
    public Optional<EntityId> read(String path, Optional<String> iri) {
        if (iri.isPresent()) {
            return entity(iri.get());
        }
        if (path.isEmpty() || namespace.isEmpty() || LISTS.contains(path)) {
            return Optional.empty();
        }
        return decode(path).flatMap(local -> entity(namespace + local));
    }

    /** The list of all passages. */
    public String passages() {
        return "page/" + kb + "/" + PASSAGES;
    }

    /** The list of all claims. */
    public String claims() {
        return "page/" + kb + "/" + CLAIMS;
    }

    /** What is in the knowledge base. */
    public String explore() {
        return "explore/" + kb;
    }

    /** A quiz on all of it. */
    public String quiz() {
        return "start/" + kb;
    }

    /** A quiz on one entity. */
    public String quizAbout(EntityId id) {
        return "start/" + kb + "?about=" + encode(id.iri());
    }

    /** A quiz on a topic. */
    public String quizOn(Topic topic) {
        return "start/" + kb + "?topic=" + encode(topic.id().iri());
    }

    /** What a search in this knowledge base finds. */
    public String search(String text) {
        return "search?kb=" + kb + "&q=" + encode(text);
    }

    /** The console with a query, which is run. */
    public String query(String sparql) {
        return "query/" + kb + "?query=" + encode(sparql);
    }

    /** The exercises in writing queries. */
    public String exercises() {
        return "exercises/" + kb;
    }

    /** Its path beneath the knowledge base's own IRI, decoded; empty where it has none that reads well. */
    Optional<String> ownPath(EntityId id) {
        if (namespace.isEmpty() || !id.iri().startsWith(namespace)) {
            return Optional.empty();
        }
        String path = id.iri().substring(namespace.length());
        boolean plain =
                PLAIN_PATH.matcher(path).matches() && !DOTS_ALONE.matcher(path).matches() && !LISTS.contains(path);
        return plain ? Optional.of(path) : Optional.empty();
    }

    private static Optional<EntityId> entity(String iri) {
        try {
            return Optional.of(new EntityId(iri));
        } catch (IllegalArgumentException notAnIri) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException strayPercentSign) {
            return Optional.empty();
        }
    }

    static String encodePath(String path) {
        return encode(path).replace("%2F", "/");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
