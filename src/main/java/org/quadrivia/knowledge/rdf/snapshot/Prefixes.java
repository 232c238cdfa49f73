package org.quadrivia.knowledge.rdf.snapshot;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.graph.FileIris;
import org.quadrivia.knowledge.rdf.graph.Qv;

/** Finds prefixes for the namespaces of a knowledge base: the usual ones, its own, and those that it uses most. */
public final class Prefixes {
    private static final int FEWEST = 3;
    private static final int LOOKED_AT = 300_000;
    private static final Map<String, String> USUAL = usual();

    private Prefixes() {}

    private static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf");
        usual.put("http://www.w3.org/2000/01/rdf-schema#", "rdfs");
        usual.put("http://www.w3.org/2002/07/owl#", "owl");
        usual.put("http://www.w3.org/2001/XMLSchema#", "xsd");
        usual.put("http://www.w3.org/2004/02/skos/core#", "skos");
        usual.put("http://purl.org/dc/terms/", "dcterms");
        usual.put("http://purl.org/dc/elements/1.1/", "dc");
        usual.put("http://xmlns.com/foaf/0.1/", "foaf");
        usual.put("https://schema.org/", "schema");
        usual.put("http://schema.org/", "schema1");
        usual.put("http://www.w3.org/ns/prov#", "prov");
        usual.put("http://www.w3.org/ns/shacl#", "sh");
        usual.put("http://www.w3.org/ns/org#", "org");
        usual.put("http://www.w3.org/2003/01/geo/wgs84_pos#", "geo");
        usual.put("http://www.w3.org/2006/vcard/ns#", "vcard");
        usual.put("http://dbpedia.org/resource/", "dbr");
        usual.put("http://dbpedia.org/ontology/", "dbo");
        usual.put("http://www.wikidata.org/entity/", "wd");
        usual.put("http://www.wikidata.org/prop/direct/", "wdt");
        usual.put(Qv.NS, "qv");
        return usual;
    }

    /** Returns the usual prefixes with their IRIs. */
    public static Map<String, String> usualOnes() {
        Map<String, String> ones = new TreeMap<>();
        USUAL.forEach((iri, prefix) -> ones.put(prefix, iri));
        return ones;
    }

    /**
     * Returns prefixes with their IRIs for what a knowledge base asserts. Looks only at its first statements; prefixes that
     * these do not use are left out.
     */
    public static Map<String, String> of(Snapshot in) {
        return of(
                in,
                in.dataset().getDefaultGraph().stream()
                        .limit(LOOKED_AT)
                        .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                        .toList());
    }

    /** Returns prefixes with their IRIs for these quads; prefixes that they do not use are left out. */
    public static Map<String, String> of(Snapshot in, Collection<Quad> quads) {
        Map<String, Integer> used = new HashMap<>();
        quads.forEach(quad -> terms(quad, iri -> used.merge(namespace(iri), 1, Integer::sum)));
        Map<String, String> prefixes = new TreeMap<>();
        String home = FileIris.home(in.kb());
        used.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(space -> name(space.getKey(), space.getValue(), home, prefixes)
                        .ifPresent(prefix -> prefixes.put(prefix, space.getKey())));
        return prefixes;
    }

    private static Optional<String> name(String space, int uses, String home, Map<String, String> taken) {
        if (space.isEmpty()) {
            return Optional.empty();
        }
        if (USUAL.containsKey(space)) {
            return Optional.of(USUAL.get(space));
        }
        if (space.equals(home)) {
            return Optional.of("");
        }
        return uses < FEWEST ? Optional.empty() : Optional.of(free(word(space), taken));
    }

    /** Returns the last part of a namespace that has letters. */
    private static String word(String space) {
        String[] parts = space.toLowerCase(Locale.ROOT).split("[/#:]");
        for (String part : List.of(parts).reversed()) {
            String letters = part.replaceAll("[^a-z]", "");
            if (letters.length() > 1 && !letters.equals("ontology")) {
                return letters.substring(0, Math.min(letters.length(), 10));
            }
        }
        return "ns";
    }

    private static String free(String wanted, Map<String, String> taken) {
        String name = wanted;
        for (int i = 2; taken.containsKey(name) || USUAL.containsValue(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    private static String namespace(String iri) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        return iri.contains(":/") && end < iri.length() ? iri.substring(0, end) : "";
    }

    private static void terms(Quad quad, Consumer<String> iri) {
        for (Node node : List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            if (node.isURI()) {
                iri.accept(node.getURI());
            } else if (node.isLiteral() && node.getLiteralDatatypeURI() != null) {
                iri.accept(node.getLiteralDatatypeURI());
            }
        }
    }
}
