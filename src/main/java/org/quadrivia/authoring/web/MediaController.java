package org.quadrivia.authoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.util.Optional;
import org.quadrivia.authoring.jdbc.KeptFile;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends the files that are kept with knowledge bases, whole or in ranges; 404 to those who may read no knowledge base that has the
 * file. A browser that opens one runs nothing in it and loads nothing for it.
 */
@RestController
@ConditionalOnStorage
class MediaController {
    private static final String NOTHING_ELSE = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private final MediaLibrary library;

    MediaController(MediaLibrary library) {
        this.library = library;
    }

    @GetMapping("/file/{digest}")
    ResponseEntity<Resource> file(@PathVariable String digest, HttpServletResponse response) {
        Optional<KeptFile> found = name(digest).flatMap(library::find);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        KeptFile file = found.get();
        response.setHeader("Content-Security-Policy", NOTHING_ELSE);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        return ResponseEntity.ok()
                .eTag("\"" + digest + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + digest + "." + file.kind().ending() + "\"")
                .contentType(MediaType.parseMediaType(file.kind().type()))
                .body(new Contents(library, file));
    }

    private static Optional<MediaName> name(String digest) {
        try {
            return Optional.of(new MediaName(digest));
        } catch (IllegalArgumentException noDigest) {
            return Optional.empty();
        }
    }

    /** The contents of a file. */
    private static final class Contents extends AbstractResource {
        private final MediaLibrary library;
        private final KeptFile file;

        Contents(MediaLibrary library, KeptFile file) {
            this.library = library;
            this.file = file;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public long contentLength() {
            return file.size();
        }

        @Override
        public String getDescription() {
            return file.name().iri();
        }

        @Override
        public InputStream getInputStream() {
            return library.open(file);
        }
    }
}
