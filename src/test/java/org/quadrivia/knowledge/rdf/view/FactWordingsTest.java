package org.quadrivia.knowledge.rdf.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

class FactWordingsTest {
    private static final String NS = "http://example.org/";
    private static final String BRIDGE = """
            PREFIX : <http://example.org/>
            PREFIX qv: <https://quadrivia.org/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX bibo: <http://purl.org/ontology/bibo/>
            GRAPH :about {
              <http://example.org/> a owl:Ontology .
              :builtBy qv:states "{o} built {s}."@en .
              :length qv:states "{s} is {o} long."@en .
              :kindOf qv:states "{s} is a(n) {o}."@en .
            }
            GRAPH :p1 {
              :bridge rdfs:label "the bridge"@en ; :builtBy :ada ; :length 5 ; :kindOf :arch ; :near :mill ; bibo:editor :ada .
              :ada rdfs:label "Ada"@en . :arch rdfs:label "arch"@en . :mill rdfs:label "the mill"@en .
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aFactHasTheSentenceOfItsProperty() {
        assertThat(wording(NS + "builtBy")).isEqualTo("{o} built {s}.");
    }

    @Test
    void wellKnownPropertiesHaveTheSentencesThatAreShipped() {
        assertThat(wording("http://purl.org/ontology/bibo/editor")).isEqualTo("{o} edited {s}.");
    }

    @Test
    void numbersWhoseUnitWouldBeMissingAndArticlesThatDependOnTheNameHaveNone() {
        assertThat(wording(NS + "length")).isNull();
        assertThat(wording(NS + "kindOf")).isNull();
        assertThat(wording(NS + "near")).isNull();
    }

    private @Nullable String wording(String property) {
        return base().entity(new EntityId(NS + "bridge")).orElseThrow().facts().stream()
                .flatMap(group -> group.facts().stream())
                .filter(fact -> fact.property().id().iri().equals(property))
                .findFirst()
                .map(Fact::wording)
                .orElse(null);
    }

    private RdfKnowledgeBase base() {
        try {
            Snapshot snapshot = Load.snapshot(Files.writeString(folder.resolve("bridge.trig"), BRIDGE));
            return new RdfKnowledgeBase(KbCards.id(snapshot.kb()), snapshot);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
