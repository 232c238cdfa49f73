package org.quadrivia.linkeddata.protocol;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Network;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Who asks over HTTP, and what they may ask. */
@Component
class SparqlClient {
    private final Knowledge knowledge;
    private final ObjectProvider<ExamLock> exams;
    private final ObjectProvider<CurrentPerson> people;

    SparqlClient(Knowledge knowledge, ObjectProvider<ExamLock> exams, ObjectProvider<CurrentPerson> people) {
        this.knowledge = knowledge;
        this.exams = exams;
        this.people = people;
    }

    /**
     * The knowledge base that is meant, which the asker may read now.
     *
     * @param name null: the one shown first
     * @throws SparqlProtocolException where there is none for them, or an exam of theirs closes it
     */
    KbId reads(@Nullable String name) {
        KbId kb = find(name)
                .orElseThrow(() -> new SparqlProtocolException(404, text("sparql.none", name == null ? "" : name)));
        if (exams.stream().anyMatch(lock -> lock.exam(kb).isPresent())) {
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

    /** For whom requests are counted: the person, else the address; of one by IPv6 the network, which is one household's or server's. */
    String client(HttpServletRequest request) {
        return people.stream()
                .flatMap(current -> current.id().stream())
                .map(Object::toString)
                .findFirst()
                .orElseGet(() -> Network.of(String.valueOf(request.getRemoteAddr())));
    }

    /** Whether an answer may be meant for the asker alone. */
    static boolean isPersonal(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader(HttpHeaders.COOKIE) != null;
    }
}
