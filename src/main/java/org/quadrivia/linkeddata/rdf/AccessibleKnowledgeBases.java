package org.quadrivia.linkeddata.rdf;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.springframework.stereotype.Component;

/** The only way to get at published data. Checks the caller's rights to a knowledge base, and whether an exam locks it. */
@Component
public class AccessibleKnowledgeBases {
    private final Knowledge knowledge;
    private final Snapshots snapshots;
    private final ReadAccess readers;
    private final ExamLock exams;

    AccessibleKnowledgeBases(Knowledge knowledge, Snapshots snapshots, ReadAccess readers, ExamLock exams) {
        this.knowledge = knowledge;
        this.snapshots = snapshots;
        this.readers = readers;
        this.exams = exams;
    }

    /** The result of looking up a name. */
    public sealed interface Found {
        /** The caller may read the knowledge base. */
        record Open(AccessibleKnowledgeBase base) implements Found {}

        /** The caller is taking an exam on the knowledge base; {@code exam} is the address of the exam. */
        record LockedByExam(String exam) implements Found {}

        /** There is no such knowledge base, or the caller may not read it. */
        record Nothing() implements Found {}
    }

    public Found find(String name) {
        return id(name).flatMap(knowledge::find).map(this::found).orElseGet(Found.Nothing::new);
    }

    private Found found(KnowledgeBase base) {
        KbId id = base.card().id();
        Optional<String> exam = exams.exam(id);
        return exam.isPresent()
                ? new Found.LockedByExam(exam.get())
                : open(base).<Found>map(Found.Open::new).orElseGet(Found.Nothing::new);
    }

    /** Returns the knowledge bases that everybody may read and that no exam of the caller locks, in display order. */
    public List<AccessibleKnowledgeBase> openToAll() {
        return knowledge.all().stream()
                .map(card -> card.id())
                .filter(readers::isPublic)
                .filter(id -> exams.exam(id).isEmpty())
                .flatMap(id -> knowledge.find(id).flatMap(this::open).stream())
                .toList();
    }

    /** Returns whether the caller teaches with the knowledge base. */
    public boolean mayChange(KbId id) {
        return readers.mayChange(id);
    }

    /** Returns the knowledge base and the snapshot of one revision, even if the next revision is being published. */
    private Optional<AccessibleKnowledgeBase> open(KnowledgeBase base) {
        KbId id = base.card().id();
        boolean everybody = readers.isPublic(id);
        Optional<Snapshot> dataset = snapshots.published(id);
        if (dataset.filter(one -> one.revision().equals(base.card().revision())).isPresent()) {
            return dataset.map(one -> new AccessibleKnowledgeBase(base, one, everybody));
        }
        return knowledge
                .find(id)
                .flatMap(again ->
                        snapshots.published(id).map(one -> new AccessibleKnowledgeBase(again, one, everybody)));
    }

    private static Optional<KbId> id(String name) {
        try {
            return Optional.of(new KbId(name));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
