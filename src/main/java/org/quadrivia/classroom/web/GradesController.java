package org.quadrivia.classroom.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.gradebook.GradeFiles;
import org.quadrivia.classroom.gradebook.Gradebook;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.GradeLog;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets the teachers of a class download its grades; 404 for everybody else. */
@RestController
@ConditionalOnStorage
class GradesController {
    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ClassAccess access;
    private final Gradebook gradebook;
    private final GradeLog log;

    GradesController(ClassAccess access, Gradebook gradebook, GradeLog log) {
        this.access = access;
        this.gradebook = gradebook;
        this.log = log;
    }

    @GetMapping("/teach/classes/{class}/grades.csv")
    ResponseEntity<byte[]> csv(@PathVariable("class") String id) {
        Optional<SchoolClass> taught = taught(id);
        taught.ifPresent(of -> log.takes(of.id(), "CSV"));
        return taught.map(of -> file(
                        of,
                        "csv",
                        new MediaType("text", "csv", StandardCharsets.UTF_8),
                        GradeFiles.csv(gradebook.of(of))))
                .orElseGet(GradesController::nothing);
    }

    @GetMapping("/teach/classes/{class}/grades.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable("class") String id) throws IOException {
        Optional<SchoolClass> of = taught(id);
        if (of.isEmpty()) {
            return nothing();
        }
        log.takes(of.get().id(), "XLSX");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GradeFiles.workbook(gradebook.of(of.get()), out);
        return file(of.get(), "xlsx", XLSX, out.toByteArray());
    }

    private Optional<SchoolClass> taught(String id) {
        return ClassId.read(id).flatMap(access::taught);
    }

    private static ResponseEntity<byte[]> file(SchoolClass of, String ending, MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("grades " + of.name() + "." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body);
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
