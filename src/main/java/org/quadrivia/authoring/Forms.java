package org.quadrivia.authoring;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;

/**
 * Drafts edited in forms, which are made from the shapes of the knowledge base and from what is said of others of the same kind. As
 * in {@link Drafts}, all is of whoever is asking.
 */
public interface Forms {
    /** What is said of a thing, and what could be. */
    EntityForm form(KbId kb, EntityId entity);

    /** A property by itself, without values. */
    EntityForm.Field field(KbId kb, EntityId property);

    /** Says something more of it. */
    Edited add(KbId kb, EntityId entity, EntityId property, NewValue value);

    /** Says something else in the place of a value. */
    Edited change(KbId kb, EntityId entity, String key, NewValue value);

    /** Does not say that any more. */
    Edited remove(KbId kb, EntityId entity, String key);

    /** Things by what was typed, those without facts, too. */
    List<Named> things(KbId kb, String typed, int limit);

    /** Things to link, by what was typed: those that the property leads to first. */
    List<Named> candidates(KbId kb, EntityId property, String typed, int limit);

    /** The kinds of things there are, by name. */
    List<Named> kinds(KbId kb);

    /** The properties there are, by name, but those by which RDF, shapes and this program keep their books. */
    List<Named> properties(KbId kb);

    /** Makes a property; where there is one of that name already, it is that one, as it is. */
    EntityId property(KbId kb, String name, PropertyKind kind);

    /**
     * Makes a thing.
     *
     * @param kind its class; empty for none
     * @return its IRI, made from the name
     */
    EntityId create(KbId kb, String name, Optional<EntityId> kind);

    /** Where facts can be said to come from: nobody yet first, then the passages. */
    List<Source> sources(KbId kb);

    /**
     * Writes down a passage.
     *
     * @param locator where it stands in the source
     * @param paraphrase what it says, in other words
     * @return its graph; empty where there is one of that locator already
     */
    Optional<EntityId> passage(KbId kb, String locator, String paraphrase);

    /** Writes down that somebody claims something; what is claimed is added to its graph. */
    EntityId claim(KbId kb, NewClaim claim);
}
