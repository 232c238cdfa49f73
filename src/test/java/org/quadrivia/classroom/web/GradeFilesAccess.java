package org.quadrivia.classroom.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.quadrivia.classroom.ClassId;
import org.springframework.context.ApplicationContext;

/** The files of a gradebook as the current person gets them. */
public final class GradeFilesAccess {
    private GradeFilesAccess() {}

    /** Returns the statuses of the answers. */
    public static List<Integer> statuses(ApplicationContext context, ClassId id) {
        GradesController files = context.getBean(GradesController.class);
        try {
            return List.of(
                    files.csv(id.toString()).getStatusCode().value(),
                    files.workbook(id.toString()).getStatusCode().value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
