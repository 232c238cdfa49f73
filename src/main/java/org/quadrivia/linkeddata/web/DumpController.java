package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.quadrivia.linkeddata.http.Accept;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBases;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.Dumps;
import org.quadrivia.linkeddata.rdf.Revisions;
import org.quadrivia.linkeddata.rdf.VoidData;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Serves the dumps of the published revision to callers who may read the knowledge base and are not taking an exam on it. */
@RestController
class DumpController {
    private static final String GZIP = "application/gzip";

    private final AccessibleKnowledgeBases bases;
    private final Dumps dumps;
    private final Revisions revisions;

    DumpController(AccessibleKnowledgeBases bases, Dumps dumps, Revisions revisions) {
        this.bases = bases;
        this.dumps = dumps;
        this.revisions = revisions;
    }

    /** Serves the file itself. To a client that asks for RDF, it is RDF with a compressed encoding. */
    @GetMapping("/dump/{kb}.{extension:nq|trig|nt}.gz")
    @org.jspecify.annotations.Nullable
    ResponseEntity<Resource> packed(
            @PathVariable("kb") String kb,
            @PathVariable("extension") String extension,
            HttpServletRequest request,
            HttpServletResponse response) {
        return dump(kb, extension, true, request, response);
    }

    /** Serves RDF, compressed for clients that can read that. */
    @GetMapping("/dump/{kb}.{extension:nq|trig|nt}")
    @org.jspecify.annotations.Nullable
    ResponseEntity<Resource> plain(
            @PathVariable("kb") String kb,
            @PathVariable("extension") String extension,
            HttpServletRequest request,
            HttpServletResponse response) {
        return dump(kb, extension, false, request, response);
    }

    private @org.jspecify.annotations.Nullable ResponseEntity<Resource> dump(
            String kb, String extension, boolean packed, HttpServletRequest request, HttpServletResponse response) {
        DataFormat format = DataFormat.ofExtension(extension).orElseThrow();
        return switch (bases.find(kb)) {
            case AccessibleKnowledgeBases.Found.Open(var base) ->
                file(base, format, Form.of(format, packed, request), new ServletWebRequest(request, response));
            case AccessibleKnowledgeBases.Found.LockedByExam(var exam) -> {
                Reply.plainText(HttpServletResponse.SC_FORBIDDEN, text("page.exam.why"))
                        .send(request, response);
                yield null;
            }
            case AccessibleKnowledgeBases.Found.Nothing() -> {
                Reply.notFound().send(request, response);
                yield null;
            }
        };
    }

    /** How a dump is sent. */
    private enum Form {
        /** As a file in a compressed format. */
        FILE,
        /** As RDF in a compressed encoding. */
        ENCODED,
        /** As RDF. */
        IDENTITY;

        static Form of(DataFormat format, boolean packed, HttpServletRequest request) {
            List<List<String>> offers = List.of(List.of(GZIP), format.mediaTypes());
            boolean rdf = !packed
                    || Accept.of(request)
                            .best(offers, types -> types)
                            .filter(format.mediaTypes()::equals)
                            .isPresent();
            return !rdf ? FILE : Reply.acceptsGzip(request) ? ENCODED : IDENTITY;
        }
    }

    private @org.jspecify.annotations.Nullable ResponseEntity<Resource> file(
            AccessibleKnowledgeBase base, DataFormat format, Form form, ServletWebRequest request) {
        String tag = "\"" + base.dataset().revision() + "-" + format.extension()
                + (form == Form.FILE ? "" : "-" + form.name().toLowerCase(Locale.ROOT)) + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        ResponseEntity.BodyBuilder ok = ResponseEntity.ok()
                .contentType(MediaType.valueOf(form == Form.FILE ? GZIP : format.contentType()))
                .eTag(tag)
                .lastModified(revisions.published(base).at())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, base.isPublic() ? "public, no-cache" : "private, no-cache");
        VoidData.license(base).ifPresent(license -> ok.header(HttpHeaders.LINK, "<" + license + ">; rel=\"license\""));
        Path file = dumps.file(base.dataset(), format);
        if (form == Form.IDENTITY) {
            return ok.body(new InputStreamResource(() -> new GZIPInputStream(Files.newInputStream(file))));
        }
        if (form == Form.ENCODED) {
            ok.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return ok.body(new FileSystemResource(file));
    }
}
