package org.quadrivia.question.rdf.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds the maker of a work. A title alone often does not identify a work: there are many albums called "Greatest Hits". The
 * property that gives the maker is recognised by its label, such as "artist" or "author", and because nearly all works of a class
 * have exactly one value of it. A song is by the maker of the albums that contain it.
 */
public final class WorkMakers {
    private static final double NEARLY_ALL = 0.8;
    /** At most this many works of a class are examined to find the things of which they are part. */
    private static final int EXAMINED = 200;
    /** If a work is part of more things than this, they say nothing about its maker. */
    private static final int MOST_WHOLES = 20;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final Set<String> words;
    private final Set<String> performers;
    private final Set<String> works;
    private final MakerTexts texts;
    private final Map<Node, Optional<Way>> known = new HashMap<>();
    private @Nullable Set<Node> performing;
    private final Map<Node, Boolean> joint = new HashMap<>();
    private final Map<Node, Optional<Node>> performed = new HashMap<>();
    private final Map<Set<String>, List<Node>> labelled = new HashMap<>();

    /**
     * The way from a work to its maker.
     *
     * @param part the property that leads to the work from the larger work whose maker counts; null if the work has its own maker
     */
    private record Way(@Nullable Node part, Node property) {}

    /** @param language BCP 47 tag; if labels in this language cannot be read, no makers are known */
    public WorkMakers(Graph graph, GraphStatistics profile, ThingNames names, String language) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
        Optional<PhraseWords> read = PhraseWords.of(language.split("[-_]", 2)[0]);
        words = read.map(found -> found.list("makers")).orElse(Set.of());
        performers = read.map(found -> found.list("authors")).orElse(Set.of());
        works = read.map(found -> found.list("works")).orElse(Set.of());
        texts = new MakerTexts(graph, names, read);
    }

    /** Returns the everyday noun for a work, such as "album", from one of its classes. */
    public Optional<String> noun(Node work) {
        return profile.kinds(work).stream()
                .filter(kind -> names.label(kind)
                        .map(NameWords::lastWord)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(works::contains)
                        .isPresent())
                .findFirst()
                .map(names::common);
    }

    /** Returns the only maker of a work; empty if it has none or several. It also has several if only its description says so. */
    public Optional<Node> of(Node work) {
        return way(work).flatMap(way -> {
            List<Node> made = way.part() == null ? List.of(work) : wholes(work, way.part());
            return only(made, way.property()).filter(maker -> made.stream().noneMatch(one -> isJoint(one, maker)));
        });
    }

    private Optional<Node> only(List<Node> works, Node property) {
        Set<Node> makers = new HashSet<>();
        works.forEach(work -> collect(work, property, makers));
        return makers.stream()
                .filter(maker -> makers.size() == 1 && maker.isURI() && names.named(maker))
                .findFirst();
    }

    private boolean isJoint(Node work, Node maker) {
        return joint.computeIfAbsent(work, any -> texts.isJoint(work, maker));
    }

    /**
     * Whether the description of a work agrees that it is by the maker of the larger work: others may have written and sung a song
     * on an album. True if such works have no descriptions.
     */
    public boolean isOwn(Node work, Node maker) {
        Optional<Node> kind = profile.kinds(work).stream()
                .filter(any -> known.getOrDefault(any, Optional.empty())
                        .filter(way -> way.part() != null)
                        .isPresent())
                .findFirst();
        return kind.isEmpty() || !texts.areUsual(kind.get(), () -> some(kind.get())) || texts.names(work, maker);
    }

    /** Returns the facts that give a work one maker although its description says that somebody else made it as well. */
    public Set<Triple> joint() {
        Set<Node> made = new HashSet<>();
        Stream.of(performers, words)
                .flatMap(labels -> labelled(labels).stream())
                .forEach(property -> graph.find(Node.ANY, property, Node.ANY)
                        .mapWith(Triple::getSubject)
                        .forEach(made::add));
        Set<Triple> found = new HashSet<>();
        for (Node work : made) {
            way(work)
                    .filter(way -> way.part() == null)
                    .ifPresent(way -> only(List.of(work), way.property())
                            .filter(maker -> isJoint(work, maker))
                            .ifPresent(maker -> found.add(Triple.create(work, way.property(), maker))));
        }
        return found;
    }

    private Map<Node, Node> some(Node kind) {
        Map<Node, Node> found = new LinkedHashMap<>();
        profile.members(kind).stream()
                .limit(EXAMINED)
                .forEach(work -> of(work).ifPresent(maker -> found.put(work, maker)));
        return found;
    }

    /** Whether the thing performs works, as a singer or a band does, or belongs to a performer, as a member of a band does. */
    public boolean isPerformer(Node thing) {
        if (performing == null) {
            Set<Node> found = new HashSet<>();
            profile.populated().stream()
                    .filter(this::isWork)
                    .flatMap(kind -> performers(kind).stream())
                    .distinct()
                    .forEach(property -> graph.find(Node.ANY, property, Node.ANY)
                            .mapWith(Triple::getObject)
                            .forEach(found::add));
            Set<Node> members = new HashSet<>();
            found.forEach(performer -> graph.find(performer, Node.ANY, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(Node::isURI)
                    .forEach(members::add));
            found.addAll(members);
            performing = found;
        }
        return performing.contains(thing);
    }

    /**
     * Whether people identify such works by their performer, as they do for albums and songs, because other works have the same
     * title.
     */
    public boolean isPerformed(Node work) {
        return way(work)
                .filter(way -> way.part() != null
                        || names.label(way.property())
                                .map(NameWords::lastWord)
                                .filter(performers::contains)
                                .isPresent())
                .isPresent();
    }

    /** Whether nearly all works like this one have a maker, so that the title alone does not identify a work without one. */
    public boolean usual(Node work) {
        return way(work).isPresent();
    }

    /** Whether the fact itself names the maker of the work. */
    public boolean asksMaker(Node work, Triple asked) {
        return way(work)
                .filter(way -> way.part() == null && way.property().equals(asked.getPredicate()))
                .isPresent();
    }

    private Optional<Way> way(Node work) {
        return words.isEmpty()
                ? Optional.empty()
                : profile.kinds(work).stream()
                        .flatMap(kind -> known.computeIfAbsent(kind, this::find).stream())
                        .findFirst();
    }

    private Optional<Way> find(Node kind) {
        return performers(kind)
                .map(own -> new Way(null, own))
                .or(() -> throughWhole(kind))
                .or(() -> property(kind, words).map(own -> new Way(null, own)));
    }

    /** Returns the property that names the one maker of nearly all works of the class. */
    private Optional<Node> property(Node kind, Set<String> labels) {
        List<Node> properties = labelled(labels);
        List<Node> members = properties.isEmpty() ? List.of() : profile.members(kind);
        return properties.stream()
                .filter(property -> {
                    long single = members.stream()
                            .filter(work -> isOnly(work, property))
                            .count();
                    return single >= NEARLY_ALL * members.size();
                })
                .findFirst();
    }

    /** Returns the properties whose label ends with one of these words, the most used first. */
    private List<Node> labelled(Set<String> labels) {
        return labelled.computeIfAbsent(
                labels,
                any -> profile.properties().stream()
                        .filter(property -> names.label(property)
                                .map(NameWords::lastWord)
                                .filter(labels::contains)
                                .isPresent())
                        .toList());
    }

    private boolean isOnly(Node work, Node property) {
        Set<Node> makers = new HashSet<>();
        collect(work, property, makers);
        return makers.size() == 1 && makers.stream().allMatch(maker -> maker.isURI() && names.named(maker));
    }

    /** Returns the way on which nearly all works of the class are part of works with performers: songs are tracks of albums. */
    private Optional<Way> throughWhole(Node kind) {
        if (!isWork(kind)) {
            return Optional.empty();
        }
        List<Node> some = profile.members(kind).stream().limit(EXAMINED).toList();
        Map<Way, Integer> found = new HashMap<>();
        for (Node work : some) {
            Set<Way> ways = new HashSet<>();
            for (Triple link : links(work, Node.ANY)) {
                profile.kinds(link.getSubject()).stream()
                        .filter(whole -> !whole.equals(kind) && isWork(whole))
                        .flatMap(whole -> performers(whole).stream())
                        .forEach(property -> ways.add(new Way(link.getPredicate(), property)));
            }
            ways.forEach(way -> found.merge(way, 1, Integer::sum));
        }
        return found.entrySet().stream()
                .filter(way -> way.getValue() >= NEARLY_ALL * some.size())
                .map(Map.Entry::getKey)
                .min((one, other) -> one.toString().compareTo(other.toString()));
    }

    private Optional<Node> performers(Node kind) {
        return performed.computeIfAbsent(kind, whole -> property(whole, performers));
    }

    private boolean isWork(Node kind) {
        return names.label(kind)
                .map(NameWords::lastWord)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(works::contains)
                .isPresent();
    }

    private List<Node> wholes(Node work, Node part) {
        return links(work, part).stream().map(Triple::getSubject).toList();
    }

    /** Returns the statements that lead to the work; empty if there are many. */
    private List<Triple> links(Node work, Node property) {
        ExtendedIterator<Triple> found = graph.find(Node.ANY, property, work);
        try {
            List<Triple> links = new ArrayList<>();
            while (found.hasNext() && links.size() <= MOST_WHOLES) {
                links.add(found.next());
            }
            return links.size() > MOST_WHOLES ? List.of() : links;
        } finally {
            found.close();
        }
    }

    private void collect(Node work, Node property, Set<Node> makers) {
        graph.find(work, property, Node.ANY).mapWith(Triple::getObject).forEachRemaining(makers::add);
    }

    /** Whether a fact links the two things, so that the name of one points to the other. */
    public boolean joined(Node one, Node other) {
        return graph.contains(one, Node.ANY, other) || graph.contains(other, Node.ANY, one);
    }

    /** Whether the maker is one of the answers, or a fact joins the maker to one of them. */
    public boolean isAnswer(Node maker, AskedFact asked) {
        ExtendedIterator<Node> answers = asked.keyIsObject()
                ? graph.find(asked.subject(), asked.property(), Node.ANY).mapWith(Triple::getObject)
                : graph.find(Node.ANY, asked.property(), asked.object()).mapWith(Triple::getSubject);
        return answers.toList().stream().anyMatch(answer -> answer.equals(maker) || joined(maker, answer));
    }
}
