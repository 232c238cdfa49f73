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
class AccessRightsOfPerson implements PersonalData {
    private final AccessRightsStore rightsStore;

    AccessRightsOfPerson(AccessRightsStore rightsStore) {
        this.rightsStore = rightsStore;
    }

    @Override
    public String section() {
        return "knowledgebases";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<AccessRights> all = rightsStore.all();
        return Map.of(
                "owned",
                        names(all.stream()
                                .filter(h -> h.owner().filter(person::equals).isPresent())
                                .map(AccessRights::kb)
                                .toList()),
                "edited",
                        names(all.stream()
                                .filter(h -> h.editors().contains(person))
                                .map(AccessRights::kb)
                                .toList()),
                "openedByCode", names(List.copyOf(rightsStore.opened(person))));
    }

    /** {@link AccessControl} notices this shortly afterwards, as it does changes by other servers. */
    @Override
    public void delete(PersonId person) {
        rightsStore.forget(person);
    }

    private static List<String> names(List<KbId> bases) {
        return bases.stream().map(KbId::value).sorted().toList();
    }
}
