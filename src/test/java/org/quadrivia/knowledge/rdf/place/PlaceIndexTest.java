package org.quadrivia.knowledge.rdf.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.load.Load;

class PlaceIndexTest {
    private static final String PREFIXES = """
            @prefix : <http://example.org/> .
            @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            @prefix gs: <http://www.opengis.net/ont/geosparql#> .
            @prefix georss: <http://www.georss.org/georss/> .
            @prefix schema: <https://schema.org/> .
            @prefix wdt: <http://www.wikidata.org/prop/direct/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            :town rdfs:label "Town" ; :near :river .
            :river rdfs:label "River" .
            """;

    @TempDir
    Path folder;

    @Test
    void readsLatitudeAndLongitudeAsNumbersOrText() {
        assertThat(place(":town geo:lat 50.1 ; geo:long 8.7 .")).contains(at(50.1, 8.7));
        assertThat(place(":town geo:lat \"-33.9\" ; geo:long \" 151.2 \" .")).contains(at(-33.9, 151.2));
    }

    @Test
    void readsPointsOfGeoSparqlInBothOrders() {
        assertThat(place(":town gs:hasGeometry [ gs:asWKT \"POINT(8.7 50.1)\"^^gs:wktLiteral ] ."))
                .contains(at(50.1, 8.7));
        assertThat(
                        place(
                                ":town gs:hasGeometry [ gs:asWKT \"<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(50.1 8.7)\" ] ."))
                .contains(at(50.1, 8.7));
        assertThat(place(":town gs:hasGeometry [ gs:asWKT \"<http://example.org/moon> POINT(50.1 8.7)\" ] ."))
                .isEmpty();
        assertThat(place(":town wdt:P625 \"Point(8.7 50.1)\"^^gs:wktLiteral .")).contains(at(50.1, 8.7));
    }

    @Test
    void readsPairsAndNodesThatHoldCoordinates() {
        assertThat(place(":town georss:point \"50.1 8.7\" .")).contains(at(50.1, 8.7));
        assertThat(place(
                        ":town schema:geo [ a schema:GeoCoordinates ; schema:latitude 50.1 ; schema:longitude 8.7 ] ."))
                .contains(at(50.1, 8.7));
    }

    @Test
    void aThingInTwoPlacesHasNone() {
        assertThat(place(":town georss:point \"50.1 8.7\", \"51.2 8.7\" .")).isEmpty();
        assertThat(place(":town geo:lat 50.1 ; geo:long 8.7, 9.9 .")).isEmpty();
        assertThat(place(":town geo:at _:here . :river geo:at _:here . _:here geo:lat 50.1 ; geo:long 8.7 ."))
                .isEmpty();
        assertThat(place(":town georss:point \"50.1 8.7\" ; geo:lat 50.1001 ; geo:long 8.7 ."))
                .isPresent();
    }

    @Test
    void whatIsNoPlaceOnTheEarthIsLeftOut() {
        assertThat(place(":town geo:lat 91 ; geo:long 8 .")).isEmpty();
        assertThat(place(":town geo:lat \"fifty\" ; geo:long 8 .")).isEmpty();
        assertThat(place(":town geo:lat \"NaN\"^^<http://www.w3.org/2001/XMLSchema#double> ; geo:long 8 ."))
                .isEmpty();
        assertThat(place(":town gs:asWKT \"POINT(" + " ".repeat(100_000) + "\" ."))
                .isEmpty();
    }

    private Optional<Coordinates> place(String facts) {
        try {
            Path file = Files.writeString(folder.resolve("places.ttl"), PREFIXES + facts);
            PlaceIndex index = new PlaceIndex(Load.snapshot(file));
            return index.at(NodeFactory.createURI("http://example.org/town"))
                    .map(located -> at(located.latitude(), located.longitude()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Coordinates at(double latitude, double longitude) {
        return new Coordinates(latitude, longitude);
    }
}
