package org.quadrivia.linkeddata.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.EntityView;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.OpenBase;
import org.quadrivia.linkeddata.rdf.ThingDescription;
import org.quadrivia.linkeddata.rdf.VoidData;
import tools.jackson.databind.json.JsonMapper;

/** Data for search engines in schema.org terms, which is embedded in a page. It leaves out what is only claimed. */
final class SchemaOrgJson {
    /** The most values that are listed. */
    static final int MOST = 50;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SchemaOrgJson() {}

    static String thing(
            OpenBase base,
            EntityId id,
            String title,
            String description,
            Optional<EntityView> view,
            ThingDescription described,
            String root) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", "Thing");
        thing.put("@id", id.iri());
        thing.put("name", title);
        thing.put("url", root + base.pages().of(id));
        if (!description.isEmpty()) {
            thing.put("description", description);
        }
        view.ifPresent(found -> {
            if (!found.aliases().isEmpty()) {
                thing.put("alternateName", found.aliases());
            }
            if (!found.kinds().isEmpty()) {
                thing.put(
                        "additionalType",
                        found.kinds().stream().map(kind -> kind.id().iri()).toList());
            }
        });
        List<Object> values = facts(base, id, described);
        if (!values.isEmpty()) {
            thing.put("additionalProperty", values);
        }
        thing.put(
                "subjectOf",
                Map.of(
                        "@type",
                        "Dataset",
                        "@id",
                        Site.dataset(root, base.id()),
                        "name",
                        base.card().title()));
        return written(thing);
    }

    private static List<Object> facts(OpenBase base, EntityId id, ThingDescription described) {
        List<Object> values = new ArrayList<>();
        described.lines().stream()
                .filter(line ->
                        line.asserted() && line.triple().getSubject().toString().equals(id.iri()))
                .filter(line -> !line.triple().getObject().isBlank() && isFact(base, line.triple()))
                .filter(line -> !line.triple().getObject().isTripleTerm())
                .limit(MOST)
                .forEach(line -> values.add(
                        fact(base, line.triple().getPredicate(), line.triple().getObject())));
        return values;
    }

    /** Returns whether the triple is an ordinary fact. Names and classes are given in other ways. */
    private static boolean isFact(OpenBase base, Triple triple) {
        return !base.dataset().isNaming(triple.getPredicate())
                && !triple.getPredicate().equals(RDF.type.asNode());
    }

    private static Map<String, Object> fact(OpenBase base, Node property, Node value) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("@type", "PropertyValue");
        fact.put("propertyID", property.getURI());
        fact.put("name", label(base, property));
        if (value.isURI()) {
            fact.put("value", label(base, value));
            fact.put("valueReference", Map.of("@type", "Thing", "@id", value.getURI()));
        } else {
            fact.put("value", value.getLiteralLexicalForm());
        }
        return fact;
    }

    private static String label(OpenBase base, Node node) {
        try {
            return base.base().named(new EntityId(node.getURI())).label();
        } catch (IllegalArgumentException brokenIri) {
            return node.getURI();
        }
    }

    /** Describes the knowledge base as a dataset. */
    static String dataset(OpenBase base, List<Named> notable, String root) {
        KbCard card = base.card();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org");
        dataset.put("@type", "Dataset");
        dataset.put("@id", Site.dataset(root, base.id()));
        dataset.put("name", card.title());
        dataset.put("url", root + base.pages().explore());
        dataset.put("version", card.revision());
        if (card.description() != null) {
            dataset.put("description", card.description());
        }
        VoidData.license(base).ifPresent(license -> dataset.put("license", license));
        dataset.put("about", notable.stream().limit(MOST).map(Named::label).toList());
        dataset.put(
                "distribution",
                List.of(Map.of(
                        "@type",
                        "DataDownload",
                        "encodingFormat",
                        DataFormat.N_QUADS.mediaType(),
                        "contentUrl",
                        root + "dump/" + base.id() + ".nq.gz")));
        return written(dataset);
    }

    /** Returns the JSON, escaped so that nothing in it can end the HTML element that contains it. */
    static String written(Map<String, Object> json) {
        return JSON.writeValueAsString(json)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
