package org.quadrivia.linkeddata.sparql;

import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.source.SourceCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Creates the services that run queries, according to the settings. */
@Configuration(proxyBeanMethods = false)
class SparqlConfiguration {
    @Bean
    SparqlSettings sparqlSettings(Environment settings) {
        return SparqlSettings.of(settings);
    }

    @Bean
    Workers queryWorkers(SparqlSettings settings) {
        return new Workers(settings);
    }

    @Bean
    SparqlGateway sparqlGateway(
            Snapshots snapshots,
            SourceCheck source,
            SparqlSettings settings,
            Workers workers,
            Environment environment) {
        Runner runner = ExternalRunner.of(environment, settings, new WorkerRunner(workers, settings));
        return new SparqlGateway(new QueryPreparer(snapshots, source, settings), runner, settings);
    }
}
