package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBases;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.Dumps;
import org.quadrivia.linkeddata.rdf.Revisions;
import org.quadrivia.linkeddata.rdf.VoidData;
import org.springframework.core.io.FileSystemResource;
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
    private final AccessibleKnowledgeBases bases;
    private final Dumps dumps;
    private final Revisions revisions;

    DumpController(AccessibleKnowledgeBases bases, Dumps dumps, Revisions revisions) {
        this.bases = bases;
        this.dumps = dumps;
        this.revisions = revisions;
    }

    @GetMapping("/dump/{kb}.{extension:nq|trig}.gz")
    @org.jspecify.annotations.Nullable
    ResponseEntity<Resource> dump(
            @PathVariable("kb") String kb,
            @PathVariable("extension") String extension,
            HttpServletRequest request,
            HttpServletResponse response) {
        DataFormat format = DataFormat.ofExtension(extension).orElseThrow();
        return switch (bases.find(kb)) {
            case AccessibleKnowledgeBases.Found.Open(var base) ->
                file(base, format, new ServletWebRequest(request, response));
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

    private @org.jspecify.annotations.Nullable ResponseEntity<Resource> file(
            AccessibleKnowledgeBase base, DataFormat format, ServletWebRequest request) {
        String tag = "\"" + base.dataset().revision() + "-" + format.extension() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        ResponseEntity.BodyBuilder ok = ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/gzip"))
                .eTag(tag)
                .lastModified(revisions.published(base).at())
                .header(HttpHeaders.CACHE_CONTROL, base.isPublic() ? "public, no-cache" : "private, no-cache");
        VoidData.license(base).ifPresent(license -> ok.header(HttpHeaders.LINK, "<" + license + ">; rel=\"license\""));
        return ok.body(new FileSystemResource(dumps.file(base.dataset(), format)));
    }
}
