package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadrivia.Sha256;
import org.quadrivia.linkeddata.http.Accept;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBases;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.VoidData;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Descriptions of the public knowledge bases as datasets, at the address that the VoID standard prescribes and at a permanent
 * address for each format.
 */
@RestController
class VoidController {
    private final AccessibleKnowledgeBases bases;
    private final VoidData data;
    private final PublicAddress site;

    VoidController(AccessibleKnowledgeBases bases, VoidData data, PublicAddress site) {
        this.bases = bases;
        this.data = data;
        this.site = site;
    }

    @GetMapping({"/.well-known/void", "/void"})
    void redirect(HttpServletRequest request, HttpServletResponse response) {
        String root = site.root(request);
        List<DataFormat> offers = List.of(DataFormat.values());
        Accept.of(request)
                .best(offers, DataFormat::mediaTypes)
                .map(format -> Reply.redirect(HttpServletResponse.SC_SEE_OTHER, root + "void." + format.extension()))
                .orElseGet(() -> Reply.plainText(
                        HttpServletResponse.SC_NOT_ACCEPTABLE,
                        text(
                                "data.none",
                                offers.stream().map(DataFormat::mediaType).collect(Collectors.joining("\n")))))
                .with("Vary", "Accept")
                .send(request, response);
    }

    @GetMapping("/void.{ending:[a-z]+}")
    void inFormat(@PathVariable("ending") String ending, HttpServletRequest request, HttpServletResponse response) {
        String root = site.root(request);
        List<AccessibleKnowledgeBase> open = bases.openToAll();
        Optional<Reply> reply = DataFormat.ofExtension(ending)
                .filter(format -> !open.isEmpty())
                .flatMap(format -> data.write(open, root, format)
                        .map(bytes -> Reply.of(format.contentType(), bytes)
                                .tagged(tag(open, root) + "-" + ending)
                                .with("Cache-Control", "no-cache")
                                .with("Content-Location", root + "void." + ending)));
        reply.orElseGet(Reply::notFound).send(request, response);
    }

    static String tag(List<AccessibleKnowledgeBase> open, String root) {
        return Sha256.hex(
                open.stream()
                                .map(base -> base.id() + " " + base.dataset().revision())
                                .collect(Collectors.joining(" "))
                        + " " + root,
                12);
    }
}
