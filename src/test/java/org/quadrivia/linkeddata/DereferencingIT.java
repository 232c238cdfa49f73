package org.quadrivia.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP says at the addresses of data. */
@ExtendWith(LinkedDataStage.Shared.class)
class DereferencingIT {
    private static final String MUNIR = "id/ceasefire/asim-munir";

    private final LinkedDataStage stage;

    DereferencingIT(LinkedDataStage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @CsvSource({
        "id/ceasefire/asim-munir,                                  text/turtle,         303, id/ceasefire/asim-munir.ttl",
        "id/ceasefire/asim-munir,                                  text/html,           303, page/ceasefire/asim-munir",
        "id/ceasefire/asim-munir,                                  application/ld+json, 303, id/ceasefire/asim-munir.jsonld",
        "id/ceasefire/asim-munir,                                  'text/plain, */*;q=0.1', 303, id/ceasefire/asim-munir.nt",
        "id/ceasefire/asim-munir,                                  'application/json;q=0.9, */*;q=0.1', 303, id/ceasefire/asim-munir.jsonld",
        "id/ceasefire/asim-munir,                                  'text/n3, */*;q=0.1', 303, id/ceasefire/asim-munir.ttl",
        "id/ceasefire/asim-munir,                                  application/xml,     303, id/ceasefire/asim-munir.rdf",
        "id/ceasefire/asim-munir,                                  'text/html,application/xml;q=0.9,*/*;q=0.8', 303, page/ceasefire/asim-munir",
        "id/ceasefire/asim-munir,                                  image/png,           406, ''",
        "id/ceasefire/asim-munir.rdf,                              */*,                 200, ''",
        "id/ceasefire/asim-munir.html,                             */*,                 200, ''",
        "id/ceasefire/passage/1.6,                                 text/turtle,         303, id/ceasefire/passage/1.6.ttl",
        "id/ceasefire/nobody,                                      */*,                 404, ''",
        "id/ceasefire/asim-munir.ttl?page=9,                       */*,                 404, ''",
        "id/ceasefire?iri=http://x.example/%2F&format=png,         */*,                 400, ''",
        "id/ceasefire,                                             text/html,           303, explore/ceasefire",
        "id/ceasefire.ttl,                                         */*,                 200, ''",
        "id/nothing/x,                                             */*,                 404, ''",
        "id/secret?iri=http%3A%2F%2Fhush.example%2Fhidden,         */*,                 404, ''",
        "id/ceasefire/revision/1,                                  text/turtle,         303, id/ceasefire/revision/1.ttl",
        "id/ceasefire/revision/1.html,                             */*,                 200, ''",
        "id/ceasefire/revision/99,                                 */*,                 404, ''",
        "id/ceasefire/item/nonsense,                               */*,                 404, ''",
        "id/odd/river.ttl,                                         text/html,           303, page/odd/river.ttl",
        "id/odd/river.ttl.ttl,                                     */*,                 200, ''",
        ".well-known/void,                                         text/turtle,         303, void.ttl",
        ".well-known/void,                                         image/png,           406, ''",
        "void.jsonld,                                              */*,                 200, ''",
        "sitemap.xml,                                              */*,                 200, ''",
        "robots.txt,                                               */*,                 200, ''",
        "dump/ceasefire.nq.gz,                                     */*,                 200, ''",
        "dump/secret.nq.gz,                                        */*,                 404, ''",
        "page/ceasefire/asim-munir,                                text/html,           200, ''",
        "page/ceasefire/nobody,                                    text/html,           404, ''",
        "page/ceasefire/passage/1.6,                               text/html,           200, ''",
        "page/ceasefire/passage/99.9,                              text/html,           404, ''",
        "page/ceasefire/passages,                                  text/html,           200, ''",
        "page/ceasefire/claims,                                    text/html,           200, ''",
        "page/ceasefire/claims/more,                               text/html,           404, ''",
        "page/ceasefire,                                           text/html,           404, ''",
        "page/ceasefire?iri=http%3A%2F%2Felsewhere.org%2Fx,        text/html,           404, ''",
        "page/ceasefire/asim-munir?iri=%3Cscript%3E,               text/html,           404, ''",
        "page/NOSUCH/olaf,                                         text/html,           404, ''",
        "page,                                                     text/html,           404, ''",
        "explore,                                                  text/html,           200, ''",
        "explore/ceasefire,                                        text/html,           200, ''",
        "explore/nowhere,                                          text/html,           404, ''",
        "search?q=Munir,                                           text/html,           200, ''",
        "start/ceasefire,                                          text/html,           200, ''",
        "page/secret,                                              text/html,           404, ''"
    })
    void statusAndLocation(String address, String accept, int status, String location) {
        HttpResponse<String> got = stage.get(address, "Accept", accept);

        assertThat(got.statusCode()).isEqualTo(status);
        assertThat(got.headers().firstValue("Location").orElse(""))
                .isEqualTo(location.isEmpty() ? "" : stage.root() + location);
        if (!address.matches("(page|explore|search|start).*")) {
            assertThat(got.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
            assertThat(got.body()).isNotBlank();
        }
    }

    @Test
    void aRevisionHasAStrongTagInEachFormatAndEncoding() throws IOException {
        Set<String> tags = new HashSet<>();
        for (String ending : List.of("ttl", "nt", "jsonld", "rdf", "trig", "nq", "html")) {
            for (String encoding : List.of("identity", "gzip")) {
                HttpResponse<byte[]> got = stage.bytes(MUNIR + "." + ending, "Accept-Encoding", encoding);
                String tag = got.headers().firstValue("ETag").orElseThrow();

                assertThat(tag).startsWith("\"");
                assertThat(tags.add(tag)).as(tag).isTrue();
                assertThat(got.headers().allValues("Vary")).contains("Accept-Encoding");
                assertThat(stage.get(
                                        MUNIR + "." + ending,
                                        "Accept-Encoding",
                                        encoding,
                                        "If-None-Match",
                                        "\"x\", " + tag)
                                .statusCode())
                        .isEqualTo(304);
                assertThat(stage.get(MUNIR + "." + ending, "Accept-Encoding", encoding, "If-None-Match", "\"x\"")
                                .statusCode())
                        .isEqualTo(200);
                if (encoding.equals("gzip")) {
                    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(got.body())).readAllBytes();
                    assertThat(plain)
                            .isEqualTo(stage.bytes(MUNIR + "." + ending).body());
                }
            }
        }
    }

    @Test
    void headSaysTheSameWithoutTheBody() {
        HttpResponse<String> head = stage.send("HEAD", MUNIR + ".ttl");
        HttpResponse<String> get = stage.get(MUNIR + ".ttl");

        assertThat(head.body()).isEmpty();
        for (String name :
                List.of("ETag", "Content-Type", "Content-Length", "Link", "Content-Location", "Cache-Control")) {
            assertThat(head.headers().allValues(name))
                    .as(name)
                    .isEqualTo(get.headers().allValues(name))
                    .isNotEmpty();
        }
    }

    @Test
    void linksLeadToTheSameElsewhere() {
        List<String> links = stage.get(MUNIR + ".ttl").headers().allValues("Link");

        assertThat(links).anyMatch(link -> link.contains("page/ceasefire/asim-munir>; rel=\"canonical\""));
        assertThat(links)
                .anyMatch(link -> link.contains("asim-munir.rdf>; rel=\"alternate\"; type=\"application/rdf+xml\""));
        assertThat(links).anyMatch(link -> link.contains(".well-known/void>; rel=\"describedby\""));
    }

    @Test
    void otherSitesMayReadAndNothingElse() {
        HttpResponse<String> asked = stage.send(
                "OPTIONS", MUNIR, "Access-Control-Request-Method", "GET", "Origin", "https://elsewhere.example");

        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, OPTIONS");
        assertThat(stage.send("PUT", MUNIR).statusCode()).isEqualTo(405);
        assertThat(stage.send("DELETE", "dump/ceasefire.nq.gz").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://odd.example/kb/Zürich",
                "http://odd.example/kb/a%2Fb;c",
                "http://else.example/q?x=1&y=2#z",
                "urn:odd:ä:1;2",
                "http://odd.example/kb/item/1",
                "http://odd.example/kb/river.ttl"
            })
    void oddIrisAnswerInTheQuery(String iri) {
        String address = "id/odd?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);

        assertThat(stage.get(address, "Accept", "text/turtle").statusCode()).isEqualTo(303);
        assertThat(stage.get(address + "&format=nt").body()).contains("on> <http://odd.example/kb/river>");
        String page = stage.get(address, "Accept", "text/html")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(Jsoup.parse(stage.get(page).body()).select("noscript .iri").text())
                .isEqualTo(iri);
    }

    @ParameterizedTest
    @CsvSource({"id/odd/Z%C3%BCrich.nt, 200", "id/odd/a%2Fb;c, 400", "id/odd/a%252Fb, 400", "id/odd/a;b, 400"})
    void whatCannotBeSentInAPathIsRefusedThereAndOtherSitesLearnIt(String address, int status) {
        HttpResponse<String> got = stage.get(address);

        assertThat(got.statusCode()).isEqualTo(status);
        assertThat(got.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void whatMuchIsKnownOfComesPageByPage() {
        Set<String> lines = new HashSet<>();
        int pages = 0;
        for (Optional<String> next = Optional.of("id/odd/river.nt"); next.isPresent(); pages++) {
            HttpResponse<String> got = stage.get(next.get());
            got.body()
                    .lines()
                    .filter(line -> line.contains("/stone> "))
                    .forEach(line -> assertThat(lines.add(line)).as(line).isTrue());
            next = link(got, "next");
        }

        assertThat(pages).isEqualTo(3);
        assertThat(lines).hasSize(LinkedDataStage.MANY);
        assertThat(Jsoup.parse(stage.get("page/odd/river").body())
                        .select("noscript a[rel=next]")
                        .attr("href"))
                .isEqualTo("/page/odd/river?page=2");
    }

    @Test
    void labelsAreNoMarkup() {
        var page = Jsoup.parse(stage.get("page/odd/Z%C3%BCrich").body());

        assertThat(page.select("noscript h1").text()).isEqualTo("<script>alert('z')</script>");
        assertThat(page.select("noscript script")).isEmpty();
        assertThat(page.title()).startsWith("<script>alert('z')</script>");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\\u003cscript\\u003ealert")
                .doesNotContain("<");
        assertThat(URI.create(page.select("link[rel=canonical]").attr("href")).getPath())
                .isEqualTo("/page/odd/Zürich");
        assertThat(page.select("link[rel=alternate][type=text/turtle]").attr("href"))
                .endsWith(".ttl");
    }

    private static Optional<String> link(HttpResponse<String> got, String rel) {
        return got.headers().allValues("Link").stream()
                .filter(link -> link.endsWith("rel=\"" + rel + "\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst();
    }
}
