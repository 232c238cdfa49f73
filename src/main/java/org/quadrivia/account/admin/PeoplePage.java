package org.quadrivia.account.admin;

import java.util.List;
import org.quadrivia.account.Person;

/**
 * Some of the people that were looked for.
 *
 * @param number from 1
 * @param total of all pages
 */
public record PeoplePage(List<Person> people, int number, int total) {
    public static final int SIZE = 25;

    public PeoplePage {
        people = List.copyOf(people);
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
