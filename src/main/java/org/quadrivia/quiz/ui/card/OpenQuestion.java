package org.quadrivia.quiz.ui.card;

import java.io.Serializable;

/** A question that waits for its answer, with what can be done there by keyboard. */
public interface OpenQuestion extends Serializable {
    /** Puts the focus where one starts to read. */
    void read();

    /** What the number keys do; 1 is the first option. */
    void press(int number);

    /** What Enter does. */
    void enter();

    /** Says why the answer was not taken; it stays as chosen. */
    void complain(String why);
}
