package org.quadrivia.quality;

import java.util.Arrays;
import java.util.List;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Offence;
import tools.jackson.databind.node.ObjectNode;

/** Items over {@code proofs.trig}. Names stand for IRIs of that base, and lines are written with them: {@code uk capital london}. */
final class ProofItems {
    static final String NS = "https://example.org/kb/";
    static final Snapshot PROOFS = Banks.dataset("/org/quadrivia/quality/proofs.trig");
    private static final String PREFIXES = "PREFIX : <" + NS + "> PREFIX owl: <http://www.w3.org/2002/07/owl#> "
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    private ProofItems() {}

    /** A single-choice item without proofs; the first option is the key, and labels are the names. */
    static ObjectNode single(String query, String key, String... distractors) {
        ObjectNode item = head("object", "single", query);
        option(item, "a", term(key), true);
        for (int i = 0; i < distractors.length; i++) {
            option(item, String.valueOf((char) ('b' + i)), term(distractors[i]), false);
        }
        return item;
    }

    /** A true/false item; both options carry the reason and triples, or the first is right by its support. */
    static ObjectNode statement(String query, boolean right, String reason, String... lines) {
        ObjectNode item = head("boolean", "boolean", query);
        option(item, "a", "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>", right);
        option(item, "b", "\"false\"^^<http://www.w3.org/2001/XMLSchema#boolean>", !right);
        proof(item, "a", right ? "key" : reason, lines);
        return proof(item, "b", right ? "stated" : reason, lines);
    }

    static ObjectNode framed(ObjectNode item) {
        item.putObject("framing").put("scope", "source").put("text", "According to the text");
        return item;
    }

    static ObjectNode proof(ObjectNode item, String option, String reason, String... lines) {
        return Banks.proof(item, option, reason, lines(lines));
    }

    static ObjectNode support(ObjectNode item, String... lines) {
        Banks.lines(item, "support", lines(lines));
        return item;
    }

    /** What bar 2 says of one option; empty where its proof holds. */
    static String fault(ObjectNode item, String option) {
        CheckReport report = Banks.check(PROOFS, List.of(item));
        return String.join(
                "\n",
                Banks.bar(report, 2).offences().stream()
                        .map(Offence::cause)
                        .filter(cause -> cause.startsWith("Option " + option + ":"))
                        .toList());
    }

    private static ObjectNode head(String family, String kind, String query) {
        ObjectNode item = Banks.JSON.createObjectNode();
        item.put("id", "t1")
                .put("kb", NS)
                .put("revision", "r")
                .put("language", "en")
                .put("family", family);
        item.put("kind", kind).put("stem", "Which is it?").putNull("framing").put("query", PREFIXES + query);
        item.putArray("asks").add("0".repeat(32));
        item.putArray("options");
        support(item, "uk capital london");
        item.putArray("passages").addObject().put("id", NS + "passage/1").put("locator", "1");
        return item.put("standing", "stated").put("explanation", "So it is.").put("difficulty", 0.5);
    }

    private static void option(ObjectNode item, String id, String value, boolean correct) {
        ObjectNode option = item.withArray("options").addObject();
        option.put("id", id)
                .put("label", value.replaceAll("^<.*/|>$|\\^\\^.*|\"", ""))
                .put("value", value);
        option.put("correct", correct).put("feedback", "So it is.");
        proof(item, id, correct ? "key" : "not-stated", correct ? new String[] {"uk capital london"} : new String[0]);
    }

    private static String[] lines(String... lines) {
        return Arrays.stream(lines)
                .map(line -> String.join(
                                " ",
                                Arrays.stream(line.split(" "))
                                        .map(ProofItems::term)
                                        .toList()) + " .")
                .toArray(String[]::new);
    }

    private static String term(String name) {
        return switch (name) {
            case "a" -> "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
            case "1" -> "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>";
            default ->
                name.startsWith("_:") || name.startsWith("<") || name.startsWith("\"") ? name : "<" + iri(name) + ">";
        };
    }

    private static String iri(String name) {
        if (name.startsWith("owl:")) {
            return "http://www.w3.org/2002/07/owl#" + name.substring(4);
        }
        if (name.startsWith("qv:")) {
            return "https://quadrivia.org/ns#" + name.substring(3);
        }
        return name.startsWith("rdfs:") ? "http://www.w3.org/2000/01/rdf-schema#" + name.substring(5) : NS + name;
    }
}
