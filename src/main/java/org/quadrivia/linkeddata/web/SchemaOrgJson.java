package org.quadrivia.linkeddata.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.VoidData;
import tools.jackson.databind.json.JsonMapper;

/** Data for search engines in schema.org terms, which is embedded in a page. It leaves out what is only claimed. */
public final class SchemaOrgJson {
    /** The most values that are listed. */
    private static final int MOST = 50;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SchemaOrgJson() {}

    /** @param entity the thing, if it is an entity and not, for example, a passage */
    public static String thing(
            AccessibleKnowledgeBase base,
            EntityId id,
            String title,
            String description,
            Optional<EntityDetails> entity,
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
        entity.ifPresent(found -> addEntity(thing, found));
        thing.put(
                "subjectOf",
                Map.of(
                        "@type",
                        "Dataset",
                        "@id",
                        PublicAddress.dataset(root, base.id()),
                        "name",
                        base.card().title()));
        return written(thing);
    }

    private static void addEntity(Map<String, Object> thing, EntityDetails entity) {
        if (!entity.aliases().isEmpty()) {
            thing.put("alternateName", entity.aliases());
        }
        if (!entity.kinds().isEmpty()) {
            thing.put(
                    "additionalType",
                    entity.kinds().stream().map(kind -> kind.id().iri()).toList());
        }
        List<Object> values = entity.facts().stream()
                .flatMap(group -> group.facts().stream())
                .filter(fact -> fact.subject().equals(entity.entity()) && isAsserted(fact.standing()))
                .limit(MOST)
                .map(SchemaOrgJson::value)
                .toList();
        if (!values.isEmpty()) {
            thing.put("additionalProperty", values);
        }
    }

    private static boolean isAsserted(Standing standing) {
        return switch (standing) {
            case STATED, BACKGROUND, UNSOURCED -> true;
            case ATTRIBUTED, REPORTED, HEDGED -> false;
        };
    }

    private static Object value(Fact fact) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@type", "PropertyValue");
        value.put("propertyID", fact.property().id().iri());
        value.put("name", fact.property().label());
        switch (fact.object()) {
            case FactValue.Entity(Named object) -> {
                value.put("value", object.label());
                value.put(
                        "valueReference",
                        Map.of("@type", "Thing", "@id", object.id().iri()));
            }
            case FactValue.Literal literal -> value.put("value", literal.lexical());
            case FactValue.Bundle(String label) -> value.put("value", label);
        }
        return value;
    }

    /** Describes the knowledge base as a dataset. */
    public static String dataset(AccessibleKnowledgeBase base, String root) {
        KbCard card = base.card();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org");
        dataset.put("@type", "Dataset");
        dataset.put("@id", PublicAddress.dataset(root, base.id()));
        dataset.put("name", card.title());
        dataset.put("url", root + base.pages().explore());
        dataset.put("version", card.revision());
        if (card.description() != null) {
            dataset.put("description", card.description());
        }
        VoidData.license(base).ifPresent(license -> dataset.put("license", license));
        dataset.put(
                "about", base.base().notable(MOST).stream().map(Named::label).toList());
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
