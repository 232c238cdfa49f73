package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import java.util.Optional;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.keeping.ClassKeeping;
import org.quadrivia.classroom.ui.ClassDates;
import org.springframework.stereotype.Component;

/** What is said of the archive: what it means for a class, and until when the class keeps what it holds. */
@Component
class ArchiveWords {
    private final ClassKeeping keeping;
    private final ClassDates dates;

    ArchiveWords(ClassKeeping keeping, ClassDates dates) {
        this.keeping = keeping;
        this.dates = dates;
    }

    /** Returns what is said of an archived class. */
    String archived(SchoolClass of) {
        Optional<String> emptied = Optional.ofNullable(of.emptiedAt()).map(dates::words);
        return emptied.map(time -> text("teach.class.emptied", time))
                .or(() -> keeping.end(of).map(end -> text("teach.class.archived.until", dates.words(end))))
                .orElseGet(() -> text("teach.class.archived"));
    }

    /** Returns what is said before a class is archived. */
    String before() {
        return text(
                "teach.class.archive.lead",
                keeping.archived().map(kept -> kept.toDays()).orElse(0L));
    }
}
