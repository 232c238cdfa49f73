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
        memories.settings(person).ifPresent(settings -> all.put("settings", exported(settings)));
        List<FactMemory> known = memories.studied(person).stream()
                .flatMap(kb -> memories.of(person, kb).stream())
                .toList();
        all.put("memories", known.stream().map(this::exported).toList());
        all.put(
                "reviews",
                memories.log(person, Optional.empty(), Instant.EPOCH).stream()
                        .map(StudyData::exported)
                        .toList());
        all.put(
                "confusions",
                memories.studied(person).stream()
                        .filter(kb -> lock.exam(kb).isEmpty())
                        .flatMap(kb -> memories.confusions(person, kb).stream())
                        .map(StudyData::exported)
                        .toList());
        return all;
    }

    @Override
    public void delete(PersonId person) {
        memories.delete(person);
    }

    private static Map<String, Object> exported(StudySettings settings) {
        return Map.of(
                "newFactsADay", settings.newADay(),
                "reviewsADay", settings.reviewsADay(),
                "retention", settings.retention().value(),
                "answersADay", settings.goal());
    }

    private Map<String, Object> exported(FactMemory known) {
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put("knowledgeBase", known.kb().value());
        exported.put("fact", known.fact().hex());
        if (lock.exam(known.kb()).isEmpty()) {
            exported.put("words", known.sentence());
        }
        exported.put("state", known.memory().state().name());
        exported.put("stabilityDays", known.memory().stability());
        exported.put("difficulty", known.memory().difficulty());
        exported.put("reviewed", known.memory().reviewed().toString());
        exported.put("due", known.memory().due().toString());
        exported.put("lapses", known.memory().lapses());
        exported.put("times", known.times());
        exported.put("algorithm", known.memory().algorithm());
        return exported;
    }

    private static Map<String, Object> exported(Review review) {
        return Map.of(
                "knowledgeBase", review.kb().value(),
                "fact", review.fact().hex(),
                "item", review.item(),
                "form", review.form(),
                "rating", review.rating().name(),
                "at", review.at().toString(),
                "tookMillis", review.took().toMillis(),
                "hinted", review.hinted(),
                "selfRated", review.selfRated());
    }

    private static Map<String, Object> exported(Confusion confusion) {
        return Map.of(
                "knowledgeBase", confusion.kb().value(),
                "chosen", confusion.wrong().label(),
                "right", confusion.right().label(),
                "times", confusion.times(),
                "last", confusion.last().toString());
    }
}
