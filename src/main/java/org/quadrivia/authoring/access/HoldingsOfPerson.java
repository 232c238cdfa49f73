package org.quadrivia.authoring.access;

import java.util.List;
import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** What a person owns, edits and has opened. The knowledge bases belong to the school: they stay when the person leaves. */
@Component
@ConditionalOnStorage
class HoldingsOfPerson implements PersonalData {
    private final Holdings holdings;

    HoldingsOfPerson(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public String section() {
        return "knowledgebases";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Holding> all = holdings.all();
        return Map.of(
                "owned",
                        names(all.stream()
                                .filter(h -> h.owner().filter(person::equals).isPresent())
                                .map(Holding::kb)
                                .toList()),
                "edited",
                        names(all.stream()
                                .filter(h -> h.editors().contains(person))
                                .map(Holding::kb)
                                .toList()),
                "openedByCode", names(List.copyOf(holdings.opened(person))));
    }

    /** {@link Access} notices this shortly afterwards, as it does changes by other servers. */
    @Override
    public void delete(PersonId person) {
        holdings.forget(person);
    }

    private static List<String> names(List<KbId> bases) {
        return bases.stream().map(KbId::value).sorted().toList();
    }
}
