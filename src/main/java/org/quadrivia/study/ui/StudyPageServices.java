package org.quadrivia.study.ui;

import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.study.StudyService;
import org.quadrivia.study.progress.ProgressService;
import org.springframework.stereotype.Component;

/** The person or guest viewing a study page, and the services that the page needs. */
@Component
@ConditionalOnStorage
class StudyPageServices {
    private final CurrentPerson people;
    private final StudyService desk;
    private final ProgressService book;
    private final ExamLock lock;
    private final Knowledge knowledge;

    StudyPageServices(
            CurrentPerson people, StudyService desk, ProgressService book, ExamLock lock, Knowledge knowledge) {
        this.people = people;
        this.desk = desk;
        this.book = book;
        this.lock = lock;
        this.knowledge = knowledge;
    }

    /** Returns the person who is signed in; empty for guests. */
    Optional<Person> person() {
        return people.person();
    }

    StudyService desk() {
        return desk;
    }

    ProgressService book() {
        return book;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** Returns the address of the exam that keeps the knowledge base closed to this person; empty if there is none. */
    Optional<String> exam(KbId kb) {
        return lock.exam(kb);
    }

    /** Returns the knowledge base with the given name, or the first one if no name is given; empty if there is none. */
    Optional<KnowledgeBase> base(Optional<String> name) {
        if (name.isEmpty()) {
            return knowledge.all().stream().findFirst().flatMap(card -> knowledge.find(card.id()));
        }
        try {
            return knowledge.find(new KbId(name.get()));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
