package org.quadrivia.knowledge;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes and reads the addresses of a knowledge base's pages. An IRI that starts with the knowledge base's own IRI and reads
 * well in a path has the address {@code page/{kb}/{path}}; every other IRI has {@code page/{kb}?iri={percent-encoded}}. {@link
 * #read} is the inverse of {@link #of(EntityId)} for every IRI. Addresses are relative to the root of the application, without
 * a leading slash.
 *
 * @param kb the knowledge base whose pages they are
 * @param namespace the start of its own IRIs; empty if it has no IRI of its own
 */
public record PageAddress(KbId kb, String namespace) {
    /**
     * Characters that every server, firewall and router passes on unchanged in a path. Some of them refuse the others ({@code
     * % ; # + ?} and the like) or decode them twice, so those go into the query.
     */
    private static final Pattern PLAIN_PATH = Pattern.compile("[\\p{L}\\p{M}\\p{N}_~.-]+(/[\\p{L}\\p{M}\\p{N}_~.-]+)*");

    private static final Pattern DOTS_ALONE = Pattern.compile("(.*/)?\\.{1,2}(/.*)?");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
    private static final String PASSAGES = "passages";
    private static final String CLAIMS = "claims";
    private static final Set<String> LISTS = Set.of(PASSAGES, CLAIMS);

    /** Returns the addresses of the given knowledge base. */
    public static PageAddress of(KbCard card) {
        return of(card.id(), card.kb());
    }

    /**
     * Returns the addresses of the knowledge base with the given id.
     *
     * @param kbName its name in the item contract: an IRI, or the name of a file or folder
     */
    public static PageAddress of(KbId id, String kbName) {
        if (!ABSOLUTE.matcher(kbName).matches()) {
            return new PageAddress(id, "");
        }
        return new PageAddress(id, kbName.endsWith("/") || kbName.endsWith("#") ? kbName : kbName + "/");
    }

    /** Returns the page of an entity, class, property, passage or claim. */
    public String of(EntityId id) {
        return ownPath(id)
                .map(path -> "page/" + kb + "/" + encodePath(path))
                .orElseGet(() -> "page/" + kb + "?iri=" + encode(id.iri()));
    }

    /**
     * Returns the IRI that an address stands for.
     *
     * @param path what follows {@code page/{kb}/}; empty if nothing does. It may be decoded or as the browser sends it: the
     *     result is the same, because no path here contains a percent sign of its own
     * @param iri the decoded value of the query parameter {@code iri}; it takes precedence over the path
     * @return empty if no IRI can be made of it
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

    /** Returns the page that lists all passages. */
    public String passages() {
        return "page/" + kb + "/" + PASSAGES;
    }

    /** Returns the page that lists all claims. */
    public String claims() {
        return "page/" + kb + "/" + CLAIMS;
    }

    /** Returns the page that shows what is in the knowledge base. */
    public String explore() {
        return "explore/" + kb;
    }

    /** Returns the page that shows when things were. */
    public String timeline() {
        return "timeline/" + kb;
    }

    /**
     * Returns the page that shows when some things were.
     *
     * @param series {@link org.quadrivia.knowledge.time.DateSeries#key}
     * @param kind their class
     * @param from the first year
     * @param to the last year
     */
    public String timeline(
            Optional<String> series, Optional<EntityId> kind, Optional<String> from, Optional<String> to) {
        String query = Stream.of(
                        series.map(key -> "of=" + encode(key)),
                        kind.map(type -> "kind=" + encode(type.iri())),
                        from.map(year -> "from=" + encode(year)),
                        to.map(year -> "to=" + encode(year)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? timeline() : timeline() + "?" + query;
    }

    /** Returns the start of a quiz on the whole knowledge base. */
    public String quiz() {
        return "start/" + kb;
    }

    /** Returns the start of a quiz on one entity. */
    public String quizAbout(EntityId id) {
        return "start/" + kb + "?about=" + encode(id.iri());
    }

    /** Returns the start of a quiz on a topic. */
    public String quizOn(Topic topic) {
        return "start/" + kb + "?topic=" + encode(topic.id().iri());
    }

    /** Returns the start of a quiz on a learning objective. */
    public String quizOn(Objective objective) {
        return "start/" + kb + "?objective=" + encode(objective.id().iri());
    }

    /** Returns the start of a quiz on what a passage says. */
    public String quizOn(Passage passage) {
        return "start/" + kb + "?passage=" + encode(passage.id().iri());
    }

    /** Returns the start of a quiz that asks the item with this id and nothing else. */
    public String quizOf(String item) {
        return "start/" + kb + "?question=" + encode(item);
    }

    /** Returns the page that shows what can be learned of the knowledge base. */
    public String learn() {
        return "learn/" + kb;
    }

    /** Returns the start of a quiz on a learning objective, topic or passage. */
    public String quizOnSubject(EntityId id) {
        return "start/" + kb + "?topic=" + encode(id.iri());
    }

    /** Returns the flashcards of the knowledge base. */
    public String flashcards() {
        return "flashcards/" + kb;
    }

    /** Returns the flashcards of a learning objective or topic. */
    public String flashcards(EntityId about) {
        return flashcards() + "?about=" + encode(about.iri());
    }

    /** Returns the start of a lesson on a learning objective. */
    public String learn(Objective objective) {
        return learn() + "?about=" + encode(objective.id().iri());
    }

    /** Returns the page with the results of a search in this knowledge base. */
    public String search(String text) {
        return "search?kb=" + kb + "&q=" + encode(text);
    }

    /** Returns the console, which runs that query when it opens. */
    public String query(String sparql) {
        return "query/" + kb + "?query=" + encode(sparql);
    }

    /** Returns the page of exercises in writing queries. */
    public String exercises() {
        return "exercises/" + kb;
    }

    /**
     * Returns the decoded path of an IRI below the knowledge base's own IRI; empty if the IRI lies elsewhere or does not read
     * well in a path.
     */
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
