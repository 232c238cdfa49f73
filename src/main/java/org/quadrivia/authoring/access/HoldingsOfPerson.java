package org.quadrivia.authoring.access;

import java.util.List;
import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** Which knowledge bases somebody owns, changes, reads. The knowledge is the school's: it stays when they go. */
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

    /** {@link Access} notices in a moment, as it does of what other servers change. */
    @Override
    public void delete(PersonId person) {
        holdings.forget(person);
    }

    private static List<String> names(List<KbId> bases) {
        return bases.stream().map(KbId::value).sorted().toList();
    }
}
