package org.quadrivia.account.web;

import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.selfservice.PersonalDataExport;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets people download everything that is kept about them. */
@RestController
@ConditionalOnStorage
class PersonalDataExportController {
    private final CurrentPerson current;
    private final PersonalDataExport export;

    PersonalDataExportController(CurrentPerson current, PersonalDataExport export) {
        this.current = current;
        this.export = export;
    }

    /** Returns the export; 401 for guests. */
    @GetMapping("/account/export")
    ResponseEntity<byte[]> export() {
        return current.id()
                .flatMap(export::json)
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("quadrivia.json")
                                        .build()
                                        .toString())
                        .body(json))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }
}
