package org.quadrivia.quiz.ui.card;

import java.io.Serializable;

/** A question that can be answered, with its keyboard actions. */
public interface OpenQuestion extends Serializable {
    /** Puts the focus at the point where reading starts. */
    void read();

    /** Handles a number key; 1 is the first option. */
    void press(int number);

    /** Handles the Enter key. */
    void enter();

    /** Shows why the answer was not accepted. The choice stays as it is. */
    void complain(String why);
}
