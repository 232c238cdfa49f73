package org.quadrivia.authoring;

import java.util.List;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;

/**
 * The topics of a knowledge base, edited in drafts. Topics of its own are collections; where it has none, its largest classes stand for
 * them. As in {@link Drafts}, all is of whoever is asking.
 */
public interface TopicDesk {
    /** Those of its own, in their order; none where classes stand for them. */
    List<OwnTopic> own(KbId kb);

    /** The classes that stand for topics where there are none of its own. */
    List<Named> made(KbId kb);

    /** Makes an empty one, the last in order. */
    Edited create(KbId kb, String name);

    /** Makes topics of its own of the classes that stand for topics. */
    Edited adopt(KbId kb);

    Edited rename(KbId kb, EntityId topic, String name);

    Edited add(KbId kb, EntityId topic, EntityId member);

    Edited remove(KbId kb, EntityId topic, EntityId member);

    Edited delete(KbId kb, EntityId topic);

    /** A topic with its members by name. */
    record OwnTopic(Named topic, List<Named> members) {
        public OwnTopic {
            members = List.copyOf(members);
        }
    }
}
