package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializablePredicate;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.question.review.ItemState;
import org.quadrivia.question.review.ReviewedItem;

/** A form that rewords a question; closed at first. */
final class RewordForm extends Composite<Div> {
    private static final int LONGEST = 600;

    private final NativeField words = new NativeField.Lines(3, LONGEST);
    private final Paragraph fault = Components.alert();
    private final NativeButton made;
    private String original = "";

    /** @param onWords stores the words; returns false if they are refused */
    RewordForm(SerializablePredicate<String> onWords) {
        made = Components.slimButton(text("teach.reword.made"), () -> send(onWords, original));
        Div form = Components.field(
                "reword-" + Integer.toHexString(System.identityHashCode(this)), text("teach.reword.label"), words);
        getContent().addClassName("reword");
        getContent().setVisible(false);
        getContent()
                .add(
                        form,
                        fault,
                        Components.actions(
                                Components.slimButton(text("teach.reword.keep"), () -> send(onWords, words.value())),
                                made,
                                Components.slimButton(
                                        text("teach.reword.cancel"),
                                        () -> getContent().setVisible(false))));
    }

    void offer(ReviewedItem item) {
        original = item.made().stem();
        words.value(item.item().stem());
        Components.inLanguage(item.made().language(), words);
        made.setVisible(item.is(ItemState.REWORDED));
    }

    void open() {
        fault.setText("");
        getContent().setVisible(true);
        words.focus();
    }

    void complain(String why) {
        fault.setText(why);
        words.with("aria-invalid", "true");
        words.focus();
    }

    private void send(SerializablePredicate<String> onWords, String typed) {
        fault.setText("");
        words.getElement().removeAttribute("aria-invalid");
        if (onWords.test(typed)) {
            getContent().setVisible(false);
        }
    }
}
