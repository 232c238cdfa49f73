package org.quadrivia.table.csvw;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Properties of other vocabularies in metadata: prefixes that are known without declaring them, and what their values may be. */
public final class CommonTerms {
    public static final String CSVW = "http://www.w3.org/ns/csvw#";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("as", "https://www.w3.org/ns/activitystreams#"),
            Map.entry("cc", "http://creativecommons.org/ns#"),
            Map.entry("csvw", CSVW),
            Map.entry("ctag", "http://commontag.org/ns#"),
            Map.entry("dc", "http://purl.org/dc/terms/"),
            Map.entry("dc11", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("dctypes", "http://purl.org/dc/dcmitype/"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("gr", "http://purl.org/goodrelations/v1#"),
            Map.entry("grddl", "http://www.w3.org/2003/g/data-view#"),
            Map.entry("ical", "http://www.w3.org/2002/12/cal/icaltzd#"),
            Map.entry("ma", "http://www.w3.org/ns/ma-ont#"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("og", "http://ogp.me/ns#"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("qb", "http://purl.org/linked-data/cube#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfa", "http://www.w3.org/ns/rdfa#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("rev", "http://purl.org/stuff/rev#"),
            Map.entry("rif", "http://www.w3.org/2007/rif#"),
            Map.entry("rr", "http://www.w3.org/ns/r2rml#"),
            Map.entry("schema", "http://schema.org/"),
            Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
            Map.entry("sioc", "http://rdfs.org/sioc/ns#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("skosxl", "http://www.w3.org/2008/05/skos-xl#"),
            Map.entry("v", "http://rdf.data-vocabulary.org/#"),
            Map.entry("vcard", "http://www.w3.org/2006/vcard/ns#"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("wdr", "http://www.w3.org/2007/05/powder#"),
            Map.entry("wrds", "http://www.w3.org/2007/05/powder-s#"),
            Map.entry("xhv", "http://www.w3.org/1999/xhtml/vocab#"),
            Map.entry("xml", "http://www.w3.org/XML/1998/namespace"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private static final Set<String> TYPES = Set.of(
            "TableGroup",
            "Table",
            "Schema",
            "Column",
            "Dialect",
            "Template",
            "Transformation",
            "Cell",
            "Row",
            "ForeignKey",
            "Direction",
            "JSON");

    private CommonTerms() {}

    static boolean expands(String name) {
        return expanded(name).isPresent();
    }

    /** Returns the IRI of a prefixed name or an absolute address; empty if it is neither. */
    public static Optional<String> expanded(String name) {
        int colon = name.indexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        String space = PREFIXES.get(name.substring(0, colon));
        if (space != null && !name.startsWith("//", colon + 1)) {
            return Optional.of(space + name.substring(colon + 1));
        }
        return absolute(name) ? Optional.of(name) : Optional.empty();
    }

    /** Returns the IRI of a type: a prefixed name, an address, or a term of this vocabulary or of XML Schema. */
    public static Optional<String> type(String name) {
        if (TYPES.contains(name)) {
            return Optional.of(CSVW + name);
        }
        return Datatypes.iri(name).or(() -> expanded(name));
    }

    private static boolean absolute(String name) {
        try {
            URI uri = URI.create(name);
            return uri.isAbsolute() && (name.contains("//") || name.startsWith("urn:") || name.startsWith("mailto:"));
        } catch (IllegalArgumentException bad) {
            return false;
        }
    }

    /** @throws MetadataInvalid if the value of a common property breaks a rule */
    static void check(@Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(CommonTerms::check);
        } else if (value instanceof Map<?, ?> map) {
            checkObject(map);
        }
    }

    private static void checkObject(Map<?, ?> map) {
        if (map.containsKey("@value")) {
            if (map.containsKey("@type") && map.containsKey("@language")
                    || map.keySet().stream()
                            .anyMatch(key ->
                                    !Set.of("@value", "@type", "@language").contains(key))) {
                throw new MetadataInvalid("an object with @value has only @type or @language besides");
            }
            if (map.get("@value") instanceof Map || map.get("@value") instanceof List) {
                throw new MetadataInvalid("@value must be a text, a number or true or false");
            }
        } else if (map.containsKey("@language")) {
            throw new MetadataInvalid("@language stands only beside @value");
        }
        if (map.containsKey("@language") && !(map.get("@language") instanceof String tag && language(tag))) {
            throw new MetadataInvalid("@language is no language: " + map.get("@language"));
        }
        if (map.get("@id") instanceof String id && id.startsWith("_:")) {
            throw new MetadataInvalid("@id must not begin with _:");
        }
        checkTypes(map);
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (name.startsWith("@")) {
                if (!Set.of("@id", "@type", "@value", "@language").contains(name)) {
                    throw new MetadataInvalid(name + " is not allowed in a common property");
                }
            } else {
                if (!expands(name)) {
                    throw new MetadataInvalid(name + " is no property of a vocabulary");
                }
                check(value);
            }
        });
    }

    private static void checkTypes(Map<?, ?> map) {
        Object type = map.get("@type");
        List<?> types = type instanceof List<?> list ? list : type == null ? List.of() : List.of(type);
        for (Object one : types) {
            boolean known = one instanceof String name && type(name).isPresent();
            boolean datatype = !map.containsKey("@value")
                    || one instanceof String name && (Datatypes.iri(name).isPresent() || expands(name));
            if (!known || !datatype) {
                throw new MetadataInvalid("@type is no type: " + one);
            }
        }
    }

    /** Returns whether a tag is well-formed by BCP 47. */
    public static boolean language(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isEmpty();
        } catch (java.util.IllformedLocaleException bad) {
            return false;
        }
    }
}
