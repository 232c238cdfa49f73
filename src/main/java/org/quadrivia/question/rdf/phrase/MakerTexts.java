package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Reads the makers of a work from its description. Data often gives only one of several makers. For a song it often gives only the
 * maker of an album with this song, although others wrote and sang it first. The first sentence of a description names the right
 * makers.
 */
final class MakerTexts {
    /** A shorter text is a name rather than a description. */
    private static final int SHORTEST = 40;
    /** At most this many characters of a description are read. A first sentence is shorter. */
    private static final int READ = 600;
    /** If the descriptions of at least this share of works name their makers, a work whose description does not is by somebody else. */
    private static final double MANY = 0.5;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\p{Nd})\"”]{2}\\.)\\s+(?=[\"“\\p{Lu}])");

    private final Graph graph;
    private final ThingNames names;
    private final Optional<PhraseWords> words;
    private final Map<Node, Boolean> described = new HashMap<>();

    MakerTexts(Graph graph, ThingNames names, Optional<PhraseWords> words) {
        this.graph = graph;
        this.names = names;
        this.words = words;
    }

    /** Whether the description names the maker in its first sentence. */
    boolean names(Node work, Node maker) {
        String name = plain(maker);
        return opening(work).filter(text -> text.contains(name)).isPresent();
    }

    /** Whether the first sentence says that somebody else made the work together with the maker: "by Jay-Z and Kanye West". */
    boolean isJoint(Node work, Node maker) {
        Optional<String> text = opening(work);
        Optional<String> and = words.flatMap(found -> found.text("jointly"));
        if (text.isEmpty() || and.isEmpty()) {
            return false;
        }
        String name = Pattern.quote(names.of(maker));
        String other = "(?:the |The )?\\p{Lu}[^\\s,.;]*";
        String both = other + " (?:" + and.get() + ") " + name + "|" + name + " (?:" + and.get() + ") " + other;
        return Pattern.compile("(?<!\\p{L})(?:" + both + ")(?!\\p{L})")
                .matcher(text.get())
                .find();
    }

    /**
     * Whether the descriptions of such works name their makers.
     *
     * @param some finds some works of the class, each with the maker that the data gives it
     */
    boolean areUsual(Node kind, Supplier<Map<Node, Node>> some) {
        return described.computeIfAbsent(kind, any -> {
            Map<Node, Node> works = some.get();
            long named = works.entrySet().stream()
                    .filter(work -> names(work.getKey(), work.getValue()))
                    .count();
            return !works.isEmpty() && named >= MANY * works.size();
        });
    }

    private String plain(Node maker) {
        String name = names.of(maker);
        return name.startsWith("The ") ? name.substring("The ".length()) : name;
    }

    /** Returns the first sentence of the longest text about the work. */
    private Optional<String> opening(Node work) {
        List<String> texts = graph.find(work, Node.ANY, Node.ANY)
                .mapWith(fact -> fact.getObject())
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .filterKeep(text -> text.length() >= SHORTEST && text.contains(" "))
                .toList();
        return texts.stream()
                .max((one, other) ->
                        one.length() != other.length() ? one.length() - other.length() : one.compareTo(other))
                .map(text -> SENTENCE_END.split(text.substring(0, Math.min(READ, text.length())), 2)[0]);
    }
}
