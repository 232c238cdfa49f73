package org.quadrivia.authoring.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.export.ExportFormat;
import org.quadrivia.authoring.export.KnowledgeBaseExport;
import org.quadrivia.authoring.importing.KeptTable;
import org.quadrivia.authoring.importing.KeptTables;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets those who may change a knowledge base download it as a file; 404 for everybody else. */
@RestController
@ConditionalOnStorage
class KnowledgeBaseExportController {
    private final KnowledgeBaseExport exports;
    private final KeptTables tables;

    KnowledgeBaseExportController(KnowledgeBaseExport exports, KeptTables tables) {
        this.exports = exports;
        this.tables = tables;
    }

    @GetMapping("/export/{kb}/{file}")
    void export(@PathVariable String kb, @PathVariable String file, HttpServletResponse response) throws IOException {
        Optional<ExportFormat> format = Stream.of(ExportFormat.values())
                .filter(one -> one.file().equals(file))
                .findFirst();
        if (format.isEmpty()) {
            none(response);
            return;
        }
        boolean text = format.get() != ExportFormat.ARCHIVE;
        response.setContentType(format.get().mediaType() + (text ? ";charset=utf-8" : ""));
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + kb.replaceAll("[^a-z0-9-]", "") + "-" + file + "\"");
        response.setHeader("Cache-Control", "no-store");
        try {
            exports.write(new KbId(kb), format.get(), response.getOutputStream());
        } catch (AccessRefused | IllegalArgumentException nobody) {
            none(response);
        } catch (UnsupportedOperationException cannot) {
            response.reset();
            response.setStatus(HttpStatus.NOT_ACCEPTABLE.value());
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().println(cannot.getMessage());
        }
    }

    /** Sends the mapping of a table, as metadata of the W3C. */
    @GetMapping("/export/{kb}/tables/{table}")
    void mapping(@PathVariable String kb, @PathVariable String table, HttpServletResponse response) throws IOException {
        try {
            Optional<KeptTable> kept = tables.find(new KbId(kb), table);
            if (kept.isEmpty()) {
                none(response);
                return;
            }
            response.setContentType("application/csvm+json;charset=utf-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + table.replaceAll("[^A-Za-z0-9-]", "") + "-metadata.json\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(kept.get().mapping().getBytes(StandardCharsets.UTF_8));
        } catch (AccessRefused | IllegalArgumentException nobody) {
            none(response);
        }
    }

    private static void none(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpStatus.NOT_FOUND.value());
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println(text("shell.error.404"));
    }
}
