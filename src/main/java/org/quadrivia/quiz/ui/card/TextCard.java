package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Spelling;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Stem;

/** The card for a typed answer. Once the field is shown, the page never writes into it, so that nothing typed is lost. */
public final class TextCard extends QuestionCard {
    public static final String TYPED = "element.value";
    /** A browser event filter for Enter. It ignores the Enter that ends the composition of a character. */
    public static final String ENTER =
            "event.key === 'Enter' && !event.repeat && !event.isComposing && (event.preventDefault() || true)";

    private final Input field = new Input(ValueChangeMode.LAZY);
    private String typed = "";

    TextCard(Item item, String stemId) {
        NativeLabel label = new NativeLabel(text("quiz.typed.label"));
        label.setId("typed-label");
        Paragraph hint = new Paragraph(hint(item));
        hint.setId("typed-hint");
        hint.addClassNames("muted", "small");
        field.setId("typed");
        label.setFor(field);
        Element element = field.getElement();
        element.setAttribute("aria-labelledby", stemId + " typed-label");
        element.setAttribute("aria-describedby", Stem.ABOUT + " typed-hint");
        plain(element);
        field.addValueChangeListener(change -> {
            typed = change.getValue();
            touched();
        });
        element.addEventListener("keydown", event -> {
                    typed = event.getEventData().get(TYPED).asString();
                    entered();
                })
                .setFilter(ENTER)
                .addEventData(TYPED);
        getContent().add(Components.div("options typing", label, field, hint));
    }

    /** Turns off completion and correction by browsers and phones. */
    private static void plain(Element element) {
        element.setAttribute("maxlength", String.valueOf(Spelling.LONGEST));
        element.setAttribute("autocomplete", "off");
        element.setAttribute("autocapitalize", "off");
        element.setAttribute("autocorrect", "off");
        element.setAttribute("spellcheck", "false");
        element.setAttribute("enterkeyhint", "done");
        element.setAttribute("dir", "auto");
    }

    private static String hint(Item item) {
        boolean forgiving = item.options().stream().allMatch(option -> forgives(option, item.language()));
        return text("quiz.typed.hint", forgiving ? 1 : 0);
    }

    /** Whether a slip is forgiven in each accepted answer, however short. */
    private static boolean forgives(Option option, String language) {
        return option.slips() > 0
                && option.accepted().stream().allMatch(form -> Spelling.forgiven(Spelling.form(form, language)) > 0);
    }

    @Override
    public Optional<Answer> answer() {
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(new Answer.Typed(typed.substring(0, Math.min(typed.length(), Spelling.LONGEST))));
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Typed given) {
            field.setValue(given.text());
            typed = given.text();
        }
    }

    @Override
    public Element field() {
        return field.getElement();
    }

    @Override
    public void press(int number) {
        field.focus();
    }

    @Override
    public String how() {
        return "";
    }

    @Override
    public String nothingChosen() {
        return text("quiz.nothing.text");
    }
}
