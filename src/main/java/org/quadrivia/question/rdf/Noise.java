package org.quadrivia.question.rdf;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What stands in graphs but is not worth asking: terms of the languages RDF is written in, administration, identifiers. */
final class Noise {
    private static final List<String> LANGUAGES = List.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/2000/01/rdf-schema#",
            "http://www.w3.org/2002/07/owl#",
            "http://www.w3.org/ns/shacl#",
            "http://rdfs.org/ns/void#",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/2001/XMLSchema#",
            "http://purl.org/vocab/vann/",
            "http://creativecommons.org/ns#",
            Qv.NS);

    private static final Set<String> ADMINISTRATION = Set.of(
            "page",
            "primaryTopic",
            "isPrimaryTopicOf",
            "homepage",
            "url",
            "thumbnail",
            "depiction",
            "image",
            "seeAlso",
            "created",
            "modified",
            "issued",
            "date",
            "license",
            "rights",
            "source",
            "identifier",
            "creator",
            "publisher",
            "contributor",
            "inScheme",
            "topConceptOf",
            "hasTopConcept",
            "notation",
            "member",
            "inDataset",
            "isPartOfDataset",
            "wikiPageID",
            "wikiPageRevisionID",
            "exactMatch",
            "closeMatch",
            "broadMatch",
            "narrowMatch",
            "relatedMatch",
            "mappingRelation",
            "sameAs",
            "email",
            "mbox",
            "telephone",
            "countryCode",
            "featureCode",
            "featureClass",
            "regionCode",
            "lat",
            "long",
            "latitude",
            "longitude",
            "lon",
            "geometry",
            "point",
            "alternateName",
            "version",
            "versionInfo",
            "changeNote",
            "historyNote",
            "editorialNote",
            "wikidataId",
            "icao",
            "code",
            "id",
            "postalCode",
            "streetAddress");

    private static final Set<String> NAMING = Set.of(
            "label",
            "prefLabel",
            "altLabel",
            "hiddenLabel",
            "name",
            "title",
            "comment",
            "description",
            "definition",
            "note",
            "scopeNote",
            "example",
            "abstract",
            "givenName",
            "familyName",
            "firstName",
            "lastName",
            "additionalName",
            "long_name",
            "longName",
            "localname",
            "localName",
            "othername",
            "otherName",
            "teamName",
            "desc",
            "nick");

    private static final Pattern CODE = Pattern.compile(".*(?:[a-z]I[dD]|_id|Code|_code|URL|Url|Uri|URI|Hash)$");

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
            "Type");

    private Noise() {}

    /** A class too wide to ask for or to offer. */
    static boolean vagueClass(Node type) {
        return VAGUE.contains(local(type.getURI()));
    }

    /** A class of the languages themselves, such as owl:NamedIndividual. */
    static boolean metaClass(Node type) {
        return inLanguages(type.getURI()) || type.getURI().startsWith("http://www.w3.org/2004/02/skos/core#");
    }

    /** A property that says nothing about the world that a question should ask. */
    static boolean property(Node property) {
        String iri = property.getURI();
        String local = local(iri);
        return inLanguages(iri)
                || ADMINISTRATION.contains(local)
                || naming(local)
                || CODE.matcher(local).matches();
    }

    private static boolean naming(String local) {
        return NAMING.contains(local);
    }

    private static boolean inLanguages(String iri) {
        return LANGUAGES.stream().anyMatch(iri::startsWith);
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
