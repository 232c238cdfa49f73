package org.quadrivia.linkeddata.protocol;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.ClientNetwork;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Identifies the caller of a request and checks what the caller may query. */
@Component
class SparqlCaller {
    private final Knowledge knowledge;
    private final ExamLock exams;
    private final CurrentPerson people;

    SparqlCaller(Knowledge knowledge, ExamLock exams, CurrentPerson people) {
        this.knowledge = knowledge;
        this.exams = exams;
        this.people = people;
    }

    /**
     * Returns the requested knowledge base, if the caller may read it now.
     *
     * @param name null for the knowledge base that is shown first
     * @throws SparqlProtocolException if there is none that the caller may read, or if an exam of the caller locks it
     */
    KbId reads(@Nullable String name) {
        KbId kb = find(name)
                .orElseThrow(() -> new SparqlProtocolException(404, text("sparql.none", name == null ? "" : name)));
        if (exams.exam(kb).isPresent()) {
            throw new SparqlProtocolException(403, text("sparql.exam"));
        }
        return kb;
    }

    private Optional<KbId> find(@Nullable String name) {
        try {
            return name == null
                    ? Optional.of(knowledge.first().card().id())
                    : knowledge.find(new KbId(name)).map(base -> base.card().id());
        } catch (IllegalArgumentException | NoSuchElementException none) {
            return Optional.empty();
        }
    }

    /**
     * Returns the name under which requests are counted: the person, or else the address. For an IPv6 address it is the network,
     * since one household or server has a whole network.
     */
    String client(HttpServletRequest request) {
        return people.id()
                .map(Object::toString)
                .orElseGet(() -> ClientNetwork.of(String.valueOf(request.getRemoteAddr())));
    }

    /** Returns whether the response may be meant for this caller only. */
    static boolean isPersonal(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader(HttpHeaders.COOKIE) != null;
    }
}
