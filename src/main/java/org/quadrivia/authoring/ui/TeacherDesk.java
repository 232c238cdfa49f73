package org.quadrivia.authoring.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.Access;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** Lets those in who may change a knowledge base, and nobody else: at the door of each page, and again before each act. */
@Component
@ConditionalOnStorage
public class TeacherDesk {
    static final String KB = "kb";

    private final Access access;
    private final CurrentPerson people;
    private final Knowledge knowledge;

    TeacherDesk(Access access, CurrentPerson people, Knowledge knowledge) {
        this.access = access;
        this.people = people;
        this.knowledge = knowledge;
    }

    /**
     * The knowledge base that the address names.
     *
     * @throws NotFoundException where there is none, or not for them
     * @throws AccessDeniedException where they may read it and no more
     */
    public KbCard enter(BeforeEnterEvent event) {
        KbCard card = event.getRouteParameters()
                .get(KB)
                .flatMap(this::base)
                .map(KnowledgeBase::card)
                .orElseThrow(() -> new NotFoundException("no such knowledge base"));
        person(card.id());
        return card;
    }

    /**
     * Who is asking, where they may change it now.
     *
     * @throws AccessDeniedException where they may not (any more)
     */
    public PersonId person(KbId kb) {
        if (!access.mayChange(kb)) {
            throw new AccessDeniedException();
        }
        return people.id().orElseThrow(AccessDeniedException::new);
    }

    /** In which their days begin and end. */
    public ZoneId zone() {
        return people.person().map(Person::zone).orElse(ZoneOffset.UTC);
    }

    private Optional<KnowledgeBase> base(String name) {
        try {
            return knowledge.find(new KbId(name));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
