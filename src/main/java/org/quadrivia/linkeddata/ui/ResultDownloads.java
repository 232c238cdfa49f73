package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.linkeddata.SparqlReply;

/** Ways to take a result away: a file in each format, an address to share, and a command for a shell. */
final class ResultDownloads extends Composite<NativeDetails> {
    private static final int LONGEST = 6_000;

    /** A file format of results. */
    private record Format(String name, String mediaType, String ending) {}

    private static final List<Format> ROWS = List.of(
            new Format("CSV", "text/csv", "csv"),
            new Format("TSV", "text/tab-separated-values", "tsv"),
            new Format("JSON", "application/sparql-results+json", "srj"),
            new Format("XML", "application/sparql-results+xml", "srx"));
    private static final List<Format> TRIPLES = List.of(
            new Format("Turtle", "text/turtle", "ttl"),
            new Format("N-Triples", "application/n-triples", "nt"),
            new Format("JSON-LD", "application/ld+json", "jsonld"),
            new Format("RDF/XML", "application/rdf+xml", "rdf"));

    private final QueryPageServices workbench;
    private final KbId kb;
    private final String query;

    ResultDownloads(QueryPageServices workbench, KbId kb, String query) {
        this.workbench = workbench;
        this.kb = kb;
        this.query = query;
        List<Format> formats = workbench.tools.findsTriples(query) ? TRIPLES : ROWS;
        Div downloads = Components.actions();
        formats.forEach(format -> downloads.add(download(format)));
        getContent().addClassName("take-away");
        getContent().setSummaryText(text("query.take"));
        Div all = new Div(new H3(text("query.download")), downloads);
        String address = QueryPageParts.console(kb, query);
        if (address.length() <= LONGEST) {
            Anchor link = new Anchor(address, text("query.permalink"));
            all.add(new H3(text("query.share")), new Div(link));
        }
        Pre curl = Components.preformatted(curl(formats.getFirst().mediaType()), text("query.curl"));
        curl.addClassName("query-text");
        if (workbench.publicAddress.isEmpty()) {
            curl.getElement().executeJs("this.textContent = this.textContent.replace('{here}', location.origin)");
        }
        all.add(new H3(text("query.curl")), curl);
        getContent().setContent(all);
    }

    private Anchor download(Format format) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    SparqlReply reply = workbench
                            .start(kb, query, format.mediaType())
                            .map(run -> run.reply().toCompletableFuture().join())
                            .orElse(null);
                    if (reply == null || !reply.isResult()) {
                        return DownloadResponse.error(reply == null ? 404 : reply.status());
                    }
                    return new DownloadResponse(
                            new ByteArrayInputStream(reply.body()),
                            kb + "-result." + format.ending(),
                            format.mediaType(),
                            reply.body().length);
                }),
                format.name());
        link.addClassNames("btn", "slim");
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** Returns the command, quoted for POSIX shells: between single quotes, only a single quote has a special meaning. */
    private String curl(String mediaType) {
        String server = workbench.publicAddress.isEmpty() ? "{here}" : workbench.publicAddress;
        return "curl -H 'Accept: " + mediaType + "' --data-urlencode 'query="
                + query.strip().replace("'", "'\\''") + "' \\\n  '" + server + "/kb/" + kb + "/sparql'";
    }
}
