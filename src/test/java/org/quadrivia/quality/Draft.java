package org.quadrivia.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes items over {@code land.trig} as the contract wants them. Lines are written {@code north town arlen}: names of that base,
 * {@code a}, whole numbers, dates, {@code _:x}, {@code qv:Complete}, {@code owl:FunctionalProperty}; a fourth name is a graph.
 */
final class Draft {
    static final String NS = "https://example.org/land/";
    static final Snapshot LAND = Banks.dataset("/org/quadrivia/quality/land.trig");
    private static final String PREFIXES = "PREFIX : <" + NS + "> PREFIX qv: <https://quadrivia.org/ns#> ";

    private final ObjectNode item = Banks.JSON.createObjectNode();
    private final Snapshot dataset;

    Draft(String family, String kind, String stem, String query) {
        this(LAND, family, kind, stem, query);
    }

    /** @param dataset of the same base */
    Draft(Snapshot dataset, String family, String kind, String stem, String query) {
        this.dataset = dataset;
        item.put("id", "%016x".formatted((family + stem).hashCode() & 0xffffffffL))
                .put("kb", NS)
                .put("revision", dataset.revision())
                .put("language", "en")
                .put("family", family)
                .put("kind", kind);
        item.putArray("asks");
        item.put("stem", stem).putNull("framing");
        item.putArray("options");
        item.put("query", PREFIXES + query);
        item.putArray("support");
        item.putArray("passages");
        item.put("standing", "stated").put("explanation", "So it says.").put("difficulty", 0.5);
    }

    Draft framed() {
        item.putObject("framing").put("scope", "source").put("text", "According to the text");
        return this;
    }

    Draft standing(String standing) {
        item.put("standing", standing);
        return this;
    }

    /** The support; what it says of no blank node is what is asked, and its passages are named. */
    Draft support(String... lines) {
        Map<String, String> passages = new TreeMap<>();
        ArrayNode support = item.withArray("support");
        ArrayNode asks = item.withArray("asks");
        for (String line : lines) {
            support.add(line(line));
            Triple triple = ground(line);
            if (!line.startsWith("claim/")) {
                asks.add(dataset.factId(triple).hex());
            }
            dataset.passages(triple)
                    .forEach(passage -> passages.put(
                            passage.id().toString(), passage.locator().value()));
            if (line.contains("claim/")) {
                passages.put(NS + "passage/2", "2");
            }
        }
        passages.forEach((id, locator) ->
                item.withArray("passages").addObject().put("id", id).put("locator", locator));
        return this;
    }

    Draft right(String label, String value, String... proof) {
        return option(label, value, true, "key", proof);
    }

    Draft wrong(String label, String value, String reason, String... proof) {
        return option(label, value, false, reason, proof);
    }

    Draft option(String label, String value, boolean correct, String reason, String... proof) {
        ObjectNode option = next();
        option.put("label", label).put("value", term(value)).put("correct", correct);
        return proved(option, reason, proof);
    }

    Draft placed(int position, String label, String value, String... proof) {
        right(label, value, proof);
        last().put("position", position);
        return this;
    }

    Draft pair(String left, String leftValue, String right, String rightValue, String... proof) {
        ObjectNode option = next();
        option.put("left", left).put("right", right);
        option.put("leftValue", term(leftValue))
                .put("rightValue", term(rightValue))
                .put("correct", true);
        return proved(option, "key", proof);
    }

    Draft typed(int slips, String label, String value, String[] accepted, String... proof) {
        right(label, value, proof);
        last().put("slips", slips);
        Banks.lines(last(), "accepted", accepted);
        return this;
    }

    ObjectNode item() {
        return item;
    }

    static String line(String line) {
        List<String> terms = new ArrayList<>();
        Arrays.stream(line.split(" ")).map(Draft::term).forEach(terms::add);
        return String.join(" ", terms) + " .";
    }

    static String term(String name) {
        if (name.equals("a")) {
            return "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        }
        if (name.matches("-?\\d+")) {
            return "\"" + name + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        }
        if (name.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "\"" + name + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
        }
        return name.startsWith("_:") || name.startsWith("\"") ? name : "<" + iri(name) + ">";
    }

    private ObjectNode next() {
        ObjectNode option = item.withArray("options").addObject();
        return option.put(
                "id", String.valueOf((char) ('a' + item.withArray("options").size() - 1)));
    }

    private ObjectNode last() {
        ArrayNode options = item.withArray("options");
        return (ObjectNode) options.get(options.size() - 1);
    }

    private Draft proved(ObjectNode option, String reason, String... lines) {
        String value = option.has("value")
                ? option.get("value").stringValue()
                : option.get("leftValue").stringValue();
        option.put("feedback", "So it says of " + value.replaceAll("\\W", "") + ".");
        ObjectNode proof = option.putObject("proof").put("reason", reason);
        Banks.lines(proof, "triples", Arrays.stream(lines).map(Draft::line).toArray(String[]::new));
        return this;
    }

    private Triple ground(String line) {
        String[] names = line.split(" ");
        Node graph = names.length > 3 ? node(names[3]) : org.apache.jena.sparql.core.Quad.defaultGraphIRI;
        return dataset.dataset()
                .find(graph, node(names[0]), node(names[1]), node(names[2]))
                .next()
                .asTriple();
    }

    private static Node node(String name) {
        String term = term(name);
        if (term.startsWith("_:")) {
            return Node.ANY;
        }
        return term.startsWith("<")
                ? NodeFactory.createURI(term.substring(1, term.length() - 1))
                : NodeFactory.createLiteralDT(
                        name,
                        org.apache.jena.datatypes.TypeMapper.getInstance()
                                .getSafeTypeByName(term.replaceAll(".*<|>", "")));
    }

    private static String iri(String name) {
        return name.startsWith("qv:")
                ? "https://quadrivia.org/ns#" + name.substring(3)
                : name.startsWith("owl:") ? "http://www.w3.org/2002/07/owl#" + name.substring(4) : NS + name;
    }
}
