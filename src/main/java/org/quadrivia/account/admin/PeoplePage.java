package org.quadrivia.account.admin;

import java.util.List;
import org.quadrivia.account.Person;

/**
 * One page of the people found by a search.
 *
 * @param number of this page, from 1
 * @param total how many people all pages hold
 */
public record PeoplePage(List<Person> people, int number, int total) {
    public static final int SIZE = 25;

    public PeoplePage {
        people = List.copyOf(people);
    }

    /** Returns the number of pages, at least 1. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
