package org.quadrivia.linkeddata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.linkeddata.LinkedDataStage;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBases;
import org.quadrivia.linkeddata.rdf.OwnTerms;
import org.quadrivia.linkeddata.rdf.Revisions;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is told to who asks for nothing in particular: datasets and pages. */
@ExtendWith(LinkedDataStage.Shared.class)
class PublicDataIT {
    private final LinkedDataStage stage;

    PublicDataIT(LinkedDataStage stage) {
        this.stage = stage;
    }

    @Test
    void theDatasetsAreCountedRight() {
        Model told = ModelFactory.createDefaultModel();
        RDFDataMgr.read(told, new StringReader(stage.get("void.nt").body()), "", Lang.NTRIPLES);

        assertThat(one(told, "SELECT (COUNT(?d) AS ?n) { ?d a void:Dataset }")).isEqualTo(3);
        Snapshot data = stage.dataset(LinkedDataStage.SHIPPED);
        String self = "<" + stage.root() + "void#ceasefire>";
        assertThat(one(told, "SELECT ?n { " + self + " void:triples ?n }"))
                .isEqualTo(data.dataset().getDefaultGraph().size());
        String officers = "https://quadrivia.org/kb/ceasefire/Officer";
        assertThat(one(
                        told,
                        "SELECT ?n { " + self + " void:classPartition [ void:class <" + officers
                                + "> ; void:entities ?n ] }"))
                .isEqualTo(counted(data, "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a <" + officers + "> }"))
                .isPositive();
        assertThat(one(told, "SELECT (SUM(?t) AS ?n) { " + self + " void:propertyPartition [ void:triples ?t ] }"))
                .isEqualTo(data.dataset().getDefaultGraph().size());
        assertThat(one(
                        told,
                        "SELECT (COUNT(*) AS ?n) { " + self
                                + " void:dataDump ?a ; dcterms:license ?b ; dcterms:modified ?c ; void:uriSpace ?d ;"
                                + " void:sparqlEndpoint <" + stage.root() + "kb/ceasefire/sparql> }"))
                .isEqualTo(3);
        told.listObjectsOfProperty(told.createProperty("http://rdfs.org/ns/void#exampleResource"))
                .forEach(example -> assertThat(stage.get(example.toString(), "Accept", "text/turtle")
                                .statusCode())
                        .isEqualTo(303));
    }

    @Test
    void allPagesAreInTheSitemapAndWhereThereAreManyInSeveral() throws UnsupportedEncodingException {
        List<String> whole = locations(stage.get("sitemap.xml").body());
        SitemapController small = new SitemapController(
                stage.bean(AccessibleKnowledgeBases.class),
                stage.bean(OwnTerms.class),
                stage.bean(Revisions.class),
                stage.bean(PublicAddress.class),
                100);
        MockHttpServletResponse index = new MockHttpServletResponse();
        small.sitemap(request(), index);

        Set<String> parts = new HashSet<>();
        for (String part : locations(index.getContentAsString())) {
            String[] names = part.split("/");
            MockHttpServletResponse file = new MockHttpServletResponse();
            small.part(
                    names[names.length - 2],
                    Integer.parseInt(names[names.length - 1].replace(".xml", "")),
                    request(),
                    file);
            List<String> pages = locations(file.getContentAsString());
            assertThat(pages).hasSizeBetween(1, 100);
            parts.addAll(pages);
        }

        assertThat(index.getContentAsString()).contains("<sitemapindex");
        assertThat(parts).containsExactlyInAnyOrderElementsOf(whole).hasSizeGreaterThan(300);
        assertThat(whole)
                .contains(stage.root() + "page/ceasefire/Officer", stage.root() + "page/ceasefire/servesCountry");
        whole.stream()
                .filter(page -> page.hashCode() % 60 == 0)
                .forEach(page ->
                        assertThat(stage.get(page).statusCode()).as(page).isEqualTo(200));
    }

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerPort(java.net.URI.create(stage.root()).getPort());
        return request;
    }

    private static List<String> locations(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser()).select("loc").eachText();
    }

    private static long one(Model model, String query) {
        String prefixes = "PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcterms: <http://purl.org/dc/terms/> ";
        try (QueryExecution run =
                QueryExecution.model(model).query(prefixes + query).build()) {
            return number(run);
        }
    }

    private static long counted(Snapshot data, String query) {
        try (QueryExecution run = QueryExecution.dataset(DatasetFactory.wrap(data.dataset()))
                .query(query)
                .build()) {
            return number(run);
        }
    }

    private static long number(QueryExecution run) {
        ResultSet rows = run.execSelect();
        assertThat(rows.hasNext()).isTrue();
        return rows.next().getLiteral("n").getLong();
    }
}
