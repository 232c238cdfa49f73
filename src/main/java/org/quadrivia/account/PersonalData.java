package org.quadrivia.account;

import java.util.Map;

/**
 * What a feature keeps of a person. Each that keeps something has a bean of this kind, so that an export holds it and a
 * deletion reaches it.
 */
public interface PersonalData {
    /** The name of its part of an export: small letters. */
    String section();

    /** All of it, as maps, lists, texts, numbers and truth values. */
    Map<String, Object> export(PersonId person);

    /** Deletes all of it; called within the transaction that deletes the person, before they are. */
    void delete(PersonId person);
}
