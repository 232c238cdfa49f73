package org.quadrivia.authoring.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/**
 * Admits those who may change a knowledge base, and nobody else. Pages check when they are opened and again before each action.
 */
@Component
@ConditionalOnStorage
public class TeacherPageGuard {
    static final String KB = "kb";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");

    private final AccessControl access;
    private final CurrentPerson people;
    private final Knowledge knowledge;

    TeacherPageGuard(AccessControl access, CurrentPerson people, Knowledge knowledge) {
        this.access = access;
        this.people = people;
        this.knowledge = knowledge;
    }

    /**
     * Returns the knowledge base that the address names.
     *
     * @throws NotFoundException if there is none, or the current person may not read it
     * @throws AccessDeniedException if they may read it but not change it
     */
    public KbCard enter(BeforeEnterEvent event) {
        KbCard card = event.getRouteParameters()
                .get(KB)
                .flatMap(this::base)
                .map(KnowledgeBase::card)
                .orElseThrow(() -> new NotFoundException("no such knowledge base"));
        requireEditor(card.id());
        return card;
    }

    /**
     * Returns the current person.
     *
     * @throws AccessDeniedException if they may not (or no longer) change the knowledge base
     */
    public PersonId requireEditor(KbId kb) {
        if (!access.mayChange(kb)) {
            throw new AccessDeniedException();
        }
        return people.id().orElseThrow(AccessDeniedException::new);
    }

    /** Returns a date and time in words, in the current person's time zone. */
    public String time(Instant instant) {
        return TIME.withLocale(InterfaceLanguages.current())
                .format(instant.atZone(people.person().map(Person::zone).orElse(ZoneOffset.UTC)));
    }

    private Optional<KnowledgeBase> base(String name) {
        try {
            return knowledge.find(new KbId(name));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
