package org.quadrivia.quiz.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/**
 * The chapters of a knowledge base, and a learner's progress in them.
 *
 * @param chapters in learning order; empty if there are no questions
 * @param facts the number of facts that can be asked about
 * @param covered the number of these facts that the learner has got right at least once
 */
public record Course(KbCard card, List<Chapter> chapters, int facts, int covered) {
    public Course {
        chapters = List.copyOf(chapters);
    }

    /** Returns whether a fact belongs to more than one chapter, so that the chapters hold more facts in sum than the course. */
    public boolean overlaps() {
        return chapters.stream().mapToInt(chapter -> chapter.facts().size()).sum() > facts;
    }

    /** Returns the chapters in parts. Each part holds consecutive chapters of one topic. */
    public List<List<Chapter>> parts() {
        List<List<Chapter>> parts = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (parts.isEmpty() || !parts.getLast().getLast().topic().equals(chapter.topic())) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(chapter);
        }
        return parts;
    }

    /** Returns the chapters on the same topic that come after this one. */
    List<Chapter> after(Chapter chapter) {
        return chapters.stream()
                .dropWhile(one -> !one.equals(chapter))
                .skip(1)
                .filter(one -> chapter.topic().isPresent() && one.topic().equals(chapter.topic()))
                .toList();
    }

    /** Returns the chapter to continue with: the first that is not done, otherwise the first; empty if there are none. */
    public Optional<Chapter> next() {
        return chapters.stream()
                .filter(chapter -> !chapter.isDone())
                .findFirst()
                .or(() -> chapters.stream().findFirst());
    }

    /**
     * Returns the chapter on that learning objective or topic. If the id is empty, returns the chapter of the facts that belong to
     * none.
     */
    public Optional<Chapter> chapter(Optional<EntityId> id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }
}
