package org.quadrivia.question.rdf.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.rdf.common.NTriples;
import org.quadrivia.question.rdf.schema.PropertyPath;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Writes an item query from a family's template. {?x} is replaced by the term that is bound to x. {path ?x} becomes a property
 * path that includes subproperties, inverses, symmetry, transitivity and owl:sameAs. {above} becomes the path from a class to its
 * superclasses. Therefore, the query needs no reasoner.
 */
public final class QueryText {
    private static final Pattern HOLE = Pattern.compile("\\{(path )?\\?(\\w+)}|\\{options}|\\{above}");
    private static final Pattern PREFIX = Pattern.compile("(?<![\\w:-])([a-z]+):(?=[A-Za-z])");
    /**
     * The path from a class to itself and all its superclasses, in every way in which the data can state them; see {@code
     * ClassPaths}.
     */
    static final String ABOVE =
            "(rdfs:subClassOf|owl:equivalentClass|^owl:equivalentClass|owl:intersectionOf/rdf:rest*/rdf:first)*";

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");
    private static final Map<String, String> KNOWN = Map.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdf",
            "http://www.w3.org/2000/01/rdf-schema#",
            "rdfs",
            "http://www.w3.org/2002/07/owl#",
            "owl",
            "http://www.w3.org/2004/02/skos/core#",
            "skos",
            "http://www.w3.org/2001/XMLSchema#",
            "xsd",
            "http://schema.org/",
            "schema",
            "https://schema.org/",
            "schemas",
            "http://xmlns.com/foaf/0.1/",
            "foaf",
            Qv.NS,
            "qv");

    private final Schema schema;
    private final SameAs sameAs;
    private final String home;
    private final Map<Node, PropertyPath> paths;
    private final Map<String, Pieces> known = new HashMap<>();

    /** @param home the namespace of the knowledge base, for which queries use the empty prefix; may be empty */
    public QueryText(Schema schema, SameAs sameAs, String home) {
        this(schema, sameAs, home, Map.of());
    }

    private QueryText(Schema schema, SameAs sameAs, String home, Map<Node, PropertyPath> paths) {
        this.paths = paths;
        this.schema = schema;
        this.sameAs = sameAs;
        this.home = home;
    }

    /** Returns a copy of this that also handles properties that represent paths. */
    public QueryText along(Map<Node, PropertyPath> paths) {
        return new QueryText(schema, sameAs, home, paths);
    }

    /** Returns the filled query, with a line for each of its prefixes in front. */
    public String write(String template, Map<String, Node> binding, List<Node> options) {
        Pieces pieces = known.computeIfAbsent(template, Pieces::of);
        Map<String, String> prefixes = new TreeMap<>(pieces.prefixes());
        StringBuilder body = new StringBuilder();
        for (Piece piece : pieces.pieces()) {
            body.append(piece.before()).append(fill(piece, binding, options, prefixes));
        }
        body.append(pieces.rest());
        StringBuilder head = new StringBuilder();
        prefixes.forEach((prefix, ns) ->
                head.append("PREFIX ").append(prefix).append(": <").append(ns).append(">\n"));
        return head.append(body).toString();
    }

    /**
     * A placeholder.
     *
     * @param before the text between the previous placeholder and this one
     * @param variable the variable of the placeholder; null if the placeholder is for the options or for the path to the
     *     superclasses
     */
    private record Piece(String before, @Nullable String variable, boolean path, boolean above) {}

    /**
     * A template split at its placeholders.
     *
     * @param prefixes the well-known prefixes that it uses itself
     */
    private record Pieces(List<Piece> pieces, String rest, Map<String, String> prefixes) {
        static Pieces of(String template) {
            List<Piece> pieces = new ArrayList<>();
            Matcher hole = HOLE.matcher(template);
            int end = 0;
            while (hole.find()) {
                String before = template.substring(end, hole.start());
                boolean above = hole.group().equals("{above}");
                pieces.add(new Piece(before, hole.group(2), hole.group(1) != null, above));
                end = hole.end();
            }
            return new Pieces(List.copyOf(pieces), template.substring(end), wellKnown(template));
        }
    }

    /** Returns the variables that a template's placeholders name. */
    static Set<String> holes(String template) {
        Set<String> names = new TreeSet<>();
        HOLE.matcher(template)
                .results()
                .map(hole -> hole.group(2))
                .filter(Objects::nonNull)
                .forEach(names::add);
        return names;
    }

    /** Returns the template with an IRI in place of each placeholder, to test whether it can be parsed. */
    static String dummy(String template) {
        String filled = HOLE.matcher(template).replaceAll("<urn:x-hole>");
        StringBuilder head = new StringBuilder();
        wellKnown(template).forEach((prefix, ns) -> head.append("PREFIX " + prefix + ": <" + ns + "> "));
        return head + filled;
    }

    /** Returns the well-known prefixes that a template uses itself. */
    private static Map<String, String> wellKnown(String template) {
        Map<String, String> found = new TreeMap<>();
        String all = template.contains("{above}") ? template + " " + ABOVE : template;
        PREFIX.matcher(all.replaceAll("<[^<>]*+>|\"[^\"]*+\"", ""))
                .results()
                .map(used -> used.group(1))
                .forEach(prefix -> KNOWN.forEach((ns, name) -> {
                    if (name.equals(prefix)) {
                        found.put(prefix, ns);
                    }
                }));
        return found;
    }

    private String fill(Piece hole, Map<String, Node> binding, List<Node> options, Map<String, String> prefixes) {
        if (hole.above()) {
            return ABOVE;
        }
        if (hole.variable() == null) {
            return String.join(" ", options.stream().map(o -> term(o, prefixes)).toList());
        }
        Node node = binding.get(hole.variable());
        if (node == null) {
            throw new IllegalArgumentException("the item's query names ?" + hole.variable() + ", which nothing binds");
        }
        return hole.path() ? path(node, prefixes) : term(node, prefixes);
    }

    private String path(Node property, Map<String, String> prefixes) {
        if (property.equals(RDF.type.asNode())) {
            prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
            return withTwins("a/rdfs:subClassOf*", prefixes);
        }
        PropertyPath path = paths.get(property);
        if (path != null) {
            String whole = path.steps().stream()
                    .map(step -> (step.inverse() ? "^" : "") + ways(step.property(), prefixes))
                    .collect(Collectors.joining("/"));
            return withTwins(whole, prefixes);
        }
        return withTwins(ways(property, prefixes), prefixes);
    }

    /** Returns the path along all properties whose statements imply facts with this property. */
    private String ways(Node property, Map<String, String> prefixes) {
        if (PropertyPath.toMembers(property)) {
            prefixes.put("rdf", RDF.getURI());
            return property.equals(PropertyPath.IN_LIST)
                    ? "rdf:rest*/rdf:first"
                    : IntStream.rangeClosed(1, PropertyPath.MOST_CONTAINED)
                            .mapToObj(i -> "rdf:_" + i)
                            .collect(Collectors.joining("|", "(", ")"));
        }
        TreeSet<String> ways = new TreeSet<>();
        for (Node sub : schema.subProperties(property)) {
            ways.add(term(sub, prefixes));
            if (schema.symmetric(sub)) {
                ways.add("^" + term(sub, prefixes));
            }
            for (Node inverse : schema.inverses(sub)) {
                schema.subProperties(inverse).forEach(p -> ways.add("^" + term(p, prefixes)));
            }
        }
        List<String> all = new ArrayList<>(ways);
        String path = all.size() == 1 ? all.get(0) : "(" + String.join("|", all) + ")";
        return schema.transitive(property) ? path + "+" : path;
    }

    private String withTwins(String path, Map<String, String> prefixes) {
        if (!sameAs.used()) {
            return path;
        }
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        String twins = "(owl:sameAs|^owl:sameAs)*";
        return twins + "/" + path + "/" + twins;
    }

    private String term(Node node, Map<String, String> prefixes) {
        if (!node.isURI()) {
            return NTriples.term(node);
        }
        String iri = node.getURI();
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String ns = iri.substring(0, cut);
        String prefix = ns.equals(home) ? "" : KNOWN.get(ns);
        if (prefix == null || !LOCAL.matcher(iri.substring(cut)).matches()) {
            return NTriples.term(node);
        }
        prefixes.put(prefix, ns);
        return prefix + ":" + iri.substring(cut);
    }
}
