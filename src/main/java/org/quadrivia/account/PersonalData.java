package org.quadrivia.account;

import java.util.Map;

/**
 * The data that a feature keeps about a person. Each feature that keeps any defines a bean of this type, so that exports
 * and deletions include it.
 */
public interface PersonalData {
    /** Returns the name of this feature's part of an export. */
    String section();

    /** Returns all the data, as maps, lists, strings, numbers and booleans. */
    Map<String, Object> export(PersonId person);

    /** Deletes all the data. Called before the person is deleted, in the same transaction. */
    void delete(PersonId person);
}
