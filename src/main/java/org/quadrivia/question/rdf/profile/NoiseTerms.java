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
 * Properties and classes that are not worth asking, recognised by their names: terms that describe graphs, administration,
 * identifiers.
 */
public final class NoiseTerms {
    private static final String SKOS_MEMBER = "http://www.w3.org/2004/02/skos/core#member";
    private static final List<String> DUBLIN_CORE =
            List.of("http://purl.org/dc/terms/", "http://purl.org/dc/elements/1.1/");

    private static final Map<String, Askability> LOCAL = new HashMap<>();

    static {
        put(
                Askability.LINK,
                "page primaryTopic isPrimaryTopicOf homepage url website thumbnail depiction image logo img photo");
        put(
                Askability.LINK,
                "picture seeAlso weblog workInfoHomepage wikiPageExternalLink hasPhoto wikipedia wikipediaPage");
        put(Askability.HISTORY, "modified dateModified lastModified updated lastUpdated lastUpdate editedBy revision");
        put(Askability.HISTORY, "wikiPageRevisionID wikiPageModified wikiPageExtracted version versionInfo changeNote");
        put(Askability.HISTORY, "historyNote editorialNote accessed retrieved dateAccessed");
        put(
                Askability.ADMINISTRATION,
                "license licence rights inScheme topConceptOf hasTopConcept inDataset wikiPageLength");
        put(Askability.ADMINISTRATION, "isPartOfDataset email mbox mbox_sha1sum telephone phone fax streetAddress");
        put(Askability.ADMINISTRATION, "wikiPageUsesTemplate wikiPageWikiLink accessRights provenance conformsTo");
        put(Askability.MAPPING, "exactMatch closeMatch broadMatch narrowMatch relatedMatch mappingRelation sameAs");
        put(Askability.IDENTIFIER, "identifier notation countryCode featureCode featureClass regionCode icao iata zip");
        put(Askability.IDENTIFIER, "postalCode zipCode isbn issn ean gtin oclc viaf gnd orcid doi sku");
        put(
                Askability.COORDINATES,
                "lat long lon lng latitude longitude geometry point polygon wkt coordinates coordinate");
        put(Askability.COORDINATES, "lat_long easting northing location_wkt asWKT hasGeometry");
        put(
                Askability.NAMING,
                "label prefLabel altLabel hiddenLabel name title givenName familyName firstName lastName");
        put(
                Askability.NAMING,
                "additionalName long_name longName localname localName othername otherName teamName nick");
        put(Askability.NAMING, "alternateName surname");
        put(Askability.DESCRIPTION, "comment description definition note scopeNote example abstract desc");
    }

    /** Terms of Dublin Core that describe records more often than things. */
    private static final Set<String> CREDITS =
            Set.of("creator", "contributor", "publisher", "source", "date", "issued", "created", "available", "valid");

    private static final Map<String, Askability> LAST_WORDS = Map.ofEntries(
            Map.entry("id", Askability.IDENTIFIER),
            Map.entry("ids", Askability.IDENTIFIER),
            Map.entry("identifier", Askability.IDENTIFIER),
            Map.entry("code", Askability.IDENTIFIER),
            Map.entry("uuid", Askability.IDENTIFIER),
            Map.entry("hash", Askability.IDENTIFIER),
            Map.entry("checksum", Askability.IDENTIFIER),
            Map.entry("latitude", Askability.COORDINATES),
            Map.entry("longitude", Askability.COORDINATES),
            Map.entry("coordinates", Askability.COORDINATES),
            Map.entry("url", Askability.LINK),
            Map.entry("uri", Askability.LINK),
            Map.entry("iri", Askability.LINK));

    /** Classes that say almost nothing about their members, so that none of them is a wrong answer. */
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

    private NoiseTerms() {}

    /** Whether the class is too wide to be asked for or offered. */
    public static boolean vagueClass(Node type) {
        return VAGUE.contains(local(type.getURI()));
    }

    /** Returns why a property with this name says nothing about the world that a question should ask; empty if it may. */
    static Optional<Askability> property(Node property) {
        String iri = property.getURI();
        String local = local(iri);
        if (Vocabularies.describing(iri) || iri.equals(SKOS_MEMBER)) {
            return Optional.of(Askability.LANGUAGE);
        }
        Askability known = LOCAL.get(local);
        return Optional.ofNullable(known != null ? known : LAST_WORDS.get(lastWord(local)));
    }

    /** Whether the property credits authors or gives dates, either of the things or of the records about them. */
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

    private static void put(Askability verdict, String names) {
        for (String name : names.split(" ")) {
            LOCAL.put(name, verdict);
        }
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
