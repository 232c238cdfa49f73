package org.quadrivia.study;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/**
 * The stored data about a person's studies. While the person sits an exam on a knowledge base, the export leaves out what its
 * facts say.
 */
@Component
@ConditionalOnStorage
class StudyData implements PersonalData {
    private final Memories memories;
    private final ExamLock lock;

    StudyData(Memories memories, ExamLock lock) {
        this.memories = memories;
        this.lock = lock;
    }

    @Override
    public String section() {
        return "study";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        memories.settings(person).ifPresent(settings -> all.put("settings", told(settings)));
        List<FactMemory> known = memories.studied(person).stream()
                .flatMap(kb -> memories.of(person, kb).stream())
                .toList();
        all.put("memories", known.stream().map(this::told).toList());
        all.put(
                "reviews",
                memories.log(person, Optional.empty(), Instant.EPOCH).stream()
                        .map(StudyData::told)
                        .toList());
        all.put(
                "confusions",
                memories.studied(person).stream()
                        .filter(kb -> lock.exam(kb).isEmpty())
                        .flatMap(kb -> memories.confusions(person, kb).stream())
                        .map(StudyData::told)
                        .toList());
        return all;
    }

    @Override
    public void delete(PersonId person) {
        memories.delete(person);
    }

    private static Map<String, Object> told(StudySettings settings) {
        return Map.of(
                "newFactsADay", settings.newADay(),
                "reviewsADay", settings.reviewsADay(),
                "retention", settings.retention().value(),
                "answersADay", settings.goal());
    }

    private Map<String, Object> told(FactMemory known) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("knowledgeBase", known.kb().value());
        told.put("fact", known.fact().hex());
        if (lock.exam(known.kb()).isEmpty()) {
            told.put("words", known.sentence());
        }
        told.put("state", known.memory().state().name());
        told.put("stabilityDays", known.memory().stability());
        told.put("difficulty", known.memory().difficulty());
        told.put("reviewed", known.memory().reviewed().toString());
        told.put("due", known.memory().due().toString());
        told.put("lapses", known.memory().lapses());
        told.put("times", known.times());
        told.put("algorithm", known.memory().algorithm());
        return told;
    }

    private static Map<String, Object> told(Review review) {
        return Map.of(
                "knowledgeBase", review.kb().value(),
                "fact", review.fact().hex(),
                "item", review.item(),
                "form", review.form(),
                "rating", review.rating().name(),
                "at", review.at().toString(),
                "tookMillis", review.took().toMillis(),
                "hinted", review.hinted());
    }

    private static Map<String, Object> told(Confusion confusion) {
        return Map.of(
                "knowledgeBase", confusion.kb().value(),
                "chosen", confusion.wrong().label(),
                "right", confusion.right().label(),
                "times", confusion.times(),
                "last", confusion.last().toString());
    }
}
