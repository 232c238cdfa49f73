package org.quadrivia.classroom.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quadrivia.classroom.ClassId;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

/** The files of a gradebook as the current person gets them. */
public final class GradeFilesAccess {
    private GradeFilesAccess() {}

    /** Returns the statuses of the answers. */
    public static List<Integer> statuses(ApplicationContext context, ClassId id) {
        return Stream.of(csvAnswer(context, id), workbookAnswer(context, id))
                .map(answer -> answer.getStatusCode().value())
                .toList();
    }

    public static byte[] csv(ApplicationContext context, ClassId id) {
        return Objects.requireNonNull(csvAnswer(context, id).getBody());
    }

    public static byte[] workbook(ApplicationContext context, ClassId id) {
        return Objects.requireNonNull(workbookAnswer(context, id).getBody());
    }

    private static ResponseEntity<byte[]> csvAnswer(ApplicationContext context, ClassId id) {
        return context.getBean(GradesController.class).csv(id.toString());
    }

    private static ResponseEntity<byte[]> workbookAnswer(ApplicationContext context, ClassId id) {
        try {
            return context.getBean(GradesController.class).workbook(id.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
