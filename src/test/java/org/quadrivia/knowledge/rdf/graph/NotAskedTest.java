package org.quadrivia.knowledge.rdf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class NotAskedTest {
    @Test
    void aDeclarationWithThreePartsSpeaksOfOneFact() {
        NotAsked notAsked = declared(":n a qv:NotAsked ; qv:subject :ann ; qv:property :leads ; qv:object :town .");

        assertThat(notAsked.fact(fact("ann", "leads", "town"))).isTrue();
        assertThat(notAsked.fact(fact("ann", "leads", "port"))).isFalse();
        assertThat(notAsked.fact(fact("bob", "leads", "town"))).isFalse();
        assertThat(notAsked.term(ex("leads"))).isFalse();
        assertThat(notAsked.declarations(fact("ann", "leads", "town"))).containsExactly(ex("n"));
    }

    @Test
    void aDeclarationWithTwoPartsSpeaksOfAllFactsThatHaveThem() {
        NotAsked notAsked = declared("""
                :n a qv:NotAsked ; qv:subject :ann ; qv:property :leads .
                :m a qv:NotAsked ; qv:property :made ; qv:object :soap .
                """);

        assertThat(notAsked.fact(fact("ann", "leads", "port"))).isTrue();
        assertThat(notAsked.fact(fact("bob", "leads", "port"))).isFalse();
        assertThat(notAsked.fact(fact("bob", "made", "soap"))).isTrue();
        assertThat(notAsked.fact(fact("bob", "made", "rope"))).isFalse();
    }

    @Test
    void aDeclarationOfAPropertyOrClassAloneSpeaksOfAllItsUses() {
        NotAsked notAsked = declared(":n a qv:NotAsked ; qv:property :leads . :m a qv:NotAsked ; qv:class :Town .");

        assertThat(notAsked.terms()).containsExactlyInAnyOrder(ex("leads"), ex("Town"));
        assertThat(notAsked.fact(fact("ann", "leads", "port"))).isTrue();
        assertThat(notAsked.fact(Triple.create(ex("arle"), RDF.type.asNode(), ex("Town"))))
                .isTrue();
        assertThat(notAsked.declarations(fact("ann", "leads", "port"))).isEmpty();
        assertThat(notAsked.declarations(ex("leads"))).containsExactly(ex("n"));
    }

    @Test
    void theBooleanHoldsOnlyIfItIsTrue() {
        NotAsked notAsked = declared(":leads qv:notAsked true . :made qv:notAsked false . :Town qv:notAsked \"so\" .");

        assertThat(notAsked.terms()).containsExactly(ex("leads"));
    }

    @Test
    void theSameFactInOtherTermsIsNotAskedEither() {
        NotAsked notAsked = declared("""
                :n a qv:NotAsked ; qv:subject :ann ; qv:property :leads ; qv:object :town .
                :m a qv:NotAsked ; qv:subject :ann ; qv:property :wed ; qv:object :bob .
                :ledBy owl:inverseOf :leads . :wed a owl:SymmetricProperty . :anna owl:sameAs :ann . :annie owl:sameAs :anna .
                """);

        assertThat(notAsked.fact(fact("town", "ledBy", "ann"))).isTrue();
        assertThat(notAsked.fact(fact("bob", "wed", "ann"))).isTrue();
        assertThat(notAsked.fact(fact("annie", "leads", "town"))).isTrue();
        assertThat(notAsked.fact(fact("town", "leads", "ann"))).isFalse();
    }

    private static NotAsked declared(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        String prefixes = """
                PREFIX : <http://example.org/>
                PREFIX qv: <https://quadrivia.org/ns#>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                """;
        RDFDataMgr.read(graph, new StringReader(prefixes + turtle), null, Lang.TURTLE);
        return new NotAsked(graph);
    }

    private static Triple fact(String subject, String property, String object) {
        return Triple.create(ex(subject), ex(property), ex(object));
    }

    private static Node ex(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
