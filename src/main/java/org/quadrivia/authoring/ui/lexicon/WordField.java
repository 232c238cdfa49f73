package org.quadrivia.authoring.ui.lexicon;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import org.quadrivia.form.Components;
import org.quadrivia.question.lexicon.WordingFault;
import org.quadrivia.question.lexicon.WordingForm;
import org.quadrivia.question.lexicon.WordingTrial;

/** A field for the words of one form. Shows errors in the words, and the sentences that they make of real facts. */
final class WordField extends Composite<Div> {
    private final WordingForm form;
    private final SerializableFunction<String, WordingTrial> tries;
    private final Input input = new Input();
    private final Paragraph fault = Components.paragraph("", "complaint", "small");
    private final Div tried = Components.div("tried");
    private final Div offer = Components.div("suggestion");
    private boolean wrong;

    WordField(WordingForm form, String words, SerializableFunction<String, WordingTrial> tries) {
        this.form = form;
        this.tries = tries;
        String id = "words-" + form.key();
        NativeLabel label = new NativeLabel(text("teach.words.form." + form.key()));
        label.setFor(id);
        input.setId(id);
        input.setValue(words);
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("maxlength", "600");
        input.getElement().setAttribute("aria-describedby", id + "-hint " + id + "-fault");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.addValueChangeListener(change -> show());
        Paragraph hint = Components.muted(text("teach.words.hint." + form.key()));
        hint.setId(id + "-hint");
        fault.setId(id + "-fault");
        tried.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("field", "wording");
        getContent().add(label, input, hint, fault, offer, tried);
        show();
    }

    String value() {
        return input.getValue();
    }

    /** Returns whether the words have errors that keep them from being stored. */
    boolean isWrong() {
        return wrong;
    }

    void focus() {
        input.focus();
    }

    void show() {
        WordingTrial trial = tries.apply(input.getValue());
        wrong = trial.faults().stream().anyMatch(found -> found.kind() != WordingFault.Kind.TELLS_KEY);
        fault.setText(
                String.join(" ", trial.faults().stream().map(WordField::words).toList()));
        fault.setVisible(!trial.faults().isEmpty());
        if (wrong) {
            input.getElement().setAttribute("aria-invalid", "true");
        } else {
            input.getElement().removeAttribute("aria-invalid");
        }
        offer(trial.suggestion());
        tried.removeAll();
        if (!trial.examples().isEmpty()) {
            UnorderedList list = new UnorderedList();
            trial.examples().forEach(example -> list.add(new ListItem(example)));
            tried.add(
                    Components.muted(text(input.getValue().isBlank() ? "teach.words.now" : "teach.words.tried")), list);
        } else if (!wrong && !input.getValue().isBlank() && !form.holes().isEmpty()) {
            tried.add(Components.muted(text("teach.words.noFact")));
        }
    }

    /** Offers the words that are used now, to be changed or to be kept as the knowledge base's own. */
    private void offer(String suggestion) {
        offer.removeAll();
        if (!suggestion.isEmpty() && input.getValue().isBlank()) {
            offer.add(
                    Components.muted(text("teach.words.suggested", suggestion)),
                    Components.slimButton(text("teach.words.take"), () -> {
                        input.setValue(suggestion);
                        input.focus();
                    }));
        }
    }

    private static String words(WordingFault found) {
        return text("lexicon.fault." + found.kind().word(), found.what(), found.column());
    }
}
