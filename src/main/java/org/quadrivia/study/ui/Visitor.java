package org.quadrivia.study.ui;

import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.study.StudyDesk;
import org.quadrivia.study.progress.ProgressBook;
import org.springframework.stereotype.Component;

/** Who looks at a page of study, and what there is for them. */
@Component
@ConditionalOnStorage
class Visitor {
    private final CurrentPerson people;
    private final StudyDesk desk;
    private final ProgressBook book;
    private final ExamLock lock;
    private final Knowledge knowledge;

    Visitor(CurrentPerson people, StudyDesk desk, ProgressBook book, ExamLock lock, Knowledge knowledge) {
        this.people = people;
        this.desk = desk;
        this.book = book;
        this.lock = lock;
        this.knowledge = knowledge;
    }

    /** Empty for guests. */
    Optional<Person> person() {
        return people.person();
    }

    StudyDesk desk() {
        return desk;
    }

    ProgressBook book() {
        return book;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** The address of an exam that keeps the knowledge base closed to them. */
    Optional<String> exam(KbId kb) {
        return lock.exam(kb);
    }

    /** The knowledge base of that name, without a name the one shown first; empty where there is none. */
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
