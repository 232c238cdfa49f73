package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;
import org.quadrivia.cli.QueryServer;

/** How many queries are answered, beside a Fuseki as it is shipped with the same data. For a quiet machine. */
@Tag("long")
@Tag("alone")
class ThroughputIT {
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("quadrivia.load.seconds", 30));
    private static final int CLIENTS = 8;
    private static final String ENDLESS = "1000000";

    @Test
    void theEndpointKeepsUpWithAFusekiOfItsOwn() throws Exception {
        Path folder = Files.createTempDirectory("quadrivia-throughput");
        Path data = folder.resolve("all.nq");
        QueryServer.export(Path.of("ontology"), data);
        List<String> subjects = subjects(data);
        String kb = Path.of("ontology").toAbsolutePath().toString();
        Map<String, String> free = Map.of(
                "QUADRIVIA_SPARQL_PERSECOND", ENDLESS, "QUADRIVIA_SPARQL_ATONCE", "64", "QUADRIVIA_SPARQL_CACHE", "0");
        Map<String, String> cached = new LinkedHashMap<>(free);
        cached.put("QUADRIVIA_SPARQL_CACHE", "64000000");
        try (QueryServer fuseki = QueryServer.fuseki(data, port());
                PackagedApp uncached = PackagedApp.start(free, "--kb", kb);
                PackagedApp caching = PackagedApp.start(cached, "--kb", kb)) {
            Map<String, URI> servers = new LinkedHashMap<>();
            servers.put("Fuseki", fuseki.address());
            servers.put("uncached", URI.create(uncached.address() + "/sparql"));
            servers.put("cached", URI.create(caching.address() + "/sparql"));
            Map<String, QueryLoad.Result> hops = run("two-hop", servers, subjects, QueryLoad.TWO_HOPS);
            Map<String, QueryLoad.Result> points = run("point", servers, subjects, QueryLoad.POINT);
            double added = QueryLoad.median(servers.get("uncached"), subjects)
                    - QueryLoad.median(servers.get("Fuseki"), subjects);
            System.out.printf("Drill: throughput: added by the gateway, one client, median: %.2f ms%n", added);

            assertThat(ratio(hops, "uncached")).isGreaterThanOrEqualTo(0.9);
            assertThat(ratio(points, "uncached")).isGreaterThanOrEqualTo(0.5);
            assertThat(ratio(points, "cached")).isGreaterThanOrEqualTo(1);
            assertThat(added).isLessThanOrEqualTo(2);
        } finally {
            Settings.delete(folder);
        }
    }

    /** Each in turn, twice, the first time to warm up. */
    private static Map<String, QueryLoad.Result> run(
            String name, Map<String, URI> servers, List<String> subjects, String query) throws InterruptedException {
        Map<String, QueryLoad.Result> results = new LinkedHashMap<>();
        for (URI server : servers.values()) {
            new QueryLoad(server, subjects, query).run(CLIENTS, EACH.dividedBy(3));
        }
        servers.forEach((which, server) -> {
            QueryLoad.Result result = new QueryLoad(server, subjects, query).run(CLIENTS, EACH);
            results.put(which, result);
            System.out.printf("Drill: throughput: %s, %s: %s%n", name, which, result);
        });
        for (String ours : List.of("uncached", "cached")) {
            System.out.printf(
                    "Drill: throughput: %s, %s beside Fuseki: %.2f times as many%n", name, ours, ratio(results, ours));
        }
        return results;
    }

    private static double ratio(Map<String, QueryLoad.Result> results, String ours) {
        return results.get(ours).perSecond() / results.get("Fuseki").perSecond();
    }

    private static List<String> subjects(Path data) {
        Dataset dataset = RDFDataMgr.loadDataset(data.toUri().toString());
        List<String> subjects = new ArrayList<>();
        dataset.getDefaultModel()
                .listSubjects()
                .filterKeep(s -> s.isURIResource())
                .forEachRemaining(s -> subjects.add(s.getURI()));
        subjects.sort(null);
        return subjects;
    }

    private static int port() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
