package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.schema.Vocabularies;

/**
 * What stands in graphs but is not worth asking, told by its name: terms of the languages RDF is written in, administration,
 * identifiers.
 */
final class Noise {
    private static final String SKOS_MEMBER = "http://www.w3.org/2004/02/skos/core#member";
    private static final List<String> DUBLIN_CORE =
            List.of("http://purl.org/dc/terms/", "http://purl.org/dc/elements/1.1/");

    private static final Map<String, Verdict> LOCAL = new HashMap<>();

    static {
        put(
                Verdict.LINK,
                "page primaryTopic isPrimaryTopicOf homepage url website thumbnail depiction image logo img photo");
        put(
                Verdict.LINK,
                "picture seeAlso weblog workInfoHomepage wikiPageExternalLink hasPhoto wikipedia wikipediaPage");
        put(Verdict.HISTORY, "modified dateModified lastModified updated lastUpdated lastUpdate editedBy revision");
        put(Verdict.HISTORY, "wikiPageRevisionID wikiPageModified wikiPageExtracted version versionInfo changeNote");
        put(Verdict.HISTORY, "historyNote editorialNote accessed retrieved dateAccessed");
        put(
                Verdict.ADMINISTRATION,
                "license licence rights inScheme topConceptOf hasTopConcept inDataset wikiPageLength");
        put(Verdict.ADMINISTRATION, "isPartOfDataset email mbox mbox_sha1sum telephone phone fax streetAddress");
        put(Verdict.ADMINISTRATION, "wikiPageUsesTemplate wikiPageWikiLink accessRights provenance conformsTo");
        put(Verdict.MAPPING, "exactMatch closeMatch broadMatch narrowMatch relatedMatch mappingRelation sameAs");
        put(Verdict.IDENTIFIER, "identifier notation countryCode featureCode featureClass regionCode icao iata zip");
        put(Verdict.IDENTIFIER, "postalCode zipCode isbn issn ean gtin oclc viaf gnd orcid doi sku");
        put(
                Verdict.COORDINATES,
                "lat long lon lng latitude longitude geometry point polygon wkt coordinates coordinate");
        put(Verdict.COORDINATES, "lat_long easting northing location_wkt asWKT hasGeometry");
        put(Verdict.NAMING, "label prefLabel altLabel hiddenLabel name title givenName familyName firstName lastName");
        put(Verdict.NAMING, "additionalName long_name longName localname localName othername otherName teamName nick");
        put(Verdict.NAMING, "alternateName surname");
        put(Verdict.DESCRIPTION, "comment description definition note scopeNote example abstract desc");
    }

    /** Terms of Dublin Core that speak of records more often than of things. */
    private static final Set<String> CREDITS =
            Set.of("creator", "contributor", "publisher", "source", "date", "issued", "created", "available", "valid");

    private static final Map<String, Verdict> LAST_WORDS = Map.ofEntries(
            Map.entry("id", Verdict.IDENTIFIER),
            Map.entry("ids", Verdict.IDENTIFIER),
            Map.entry("identifier", Verdict.IDENTIFIER),
            Map.entry("code", Verdict.IDENTIFIER),
            Map.entry("uuid", Verdict.IDENTIFIER),
            Map.entry("hash", Verdict.IDENTIFIER),
            Map.entry("checksum", Verdict.IDENTIFIER),
            Map.entry("latitude", Verdict.COORDINATES),
            Map.entry("longitude", Verdict.COORDINATES),
            Map.entry("coordinates", Verdict.COORDINATES),
            Map.entry("url", Verdict.LINK),
            Map.entry("uri", Verdict.LINK),
            Map.entry("iri", Verdict.LINK));

    /** Classes that say next to nothing of their things, so that none of them is a wrong answer. */
    private static final Set<String> VAGUE = Set.of(
            "Feature",
            "Thing",
            "SpatialThing",
            "Resource",
            "Object",
            "Entity",
            "Item",
            "Node",
            "Individual",
            "Location",
            "Document",
            "TemporalEntity",
            "Class",
            "Type",
            "Concept",
            "DomainConcept",
            "ValuePartition");

    private Noise() {}

    /** A class too wide to ask for or to offer. */
    static boolean vagueClass(Node type) {
        return VAGUE.contains(local(type.getURI()));
    }

    /** Why a property of that name says nothing about the world that a question should ask; empty where it may. */
    static Optional<Verdict> property(Node property) {
        String iri = property.getURI();
        String local = local(iri);
        if (Vocabularies.describing(iri) || iri.equals(SKOS_MEMBER)) {
            return Optional.of(Verdict.LANGUAGE);
        }
        Verdict known = LOCAL.get(local);
        return Optional.ofNullable(known != null ? known : LAST_WORDS.get(lastWord(local)));
    }

    /** Whether the property credits makers and dates, be it of the things or of the records about them. */
    static boolean credit(Node property) {
        return DUBLIN_CORE.stream().anyMatch(property.getURI()::startsWith)
                && CREDITS.contains(local(property.getURI()));
    }

    private static String lastWord(String local) {
        int at = local.length();
        while (at > 0 && (Character.isLowerCase(local.charAt(at - 1)) || Character.isDigit(local.charAt(at - 1)))) {
            at--;
        }
        while (at > 1 && Character.isUpperCase(local.charAt(at - 1)) && Character.isUpperCase(local.charAt(at - 2))) {
            at--;
        }
        int start = at > 0 && Character.isUpperCase(local.charAt(at - 1)) ? at - 1 : at;
        return start == 0 ? "" : local.substring(start).toLowerCase(Locale.ROOT);
    }

    private static void put(Verdict verdict, String names) {
        for (String name : names.split(" ")) {
            LOCAL.put(name, verdict);
        }
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
