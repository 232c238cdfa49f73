package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import java.util.Optional;
import java.util.Set;
import org.quadrivia.form.Choices;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.help.Hint;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.NumberOptions;

/** The card for an item whose options are chosen: one of them, true or false, or every option that fits. */
final class ChoiceCard extends QuestionCard {
    private final Item item;
    private final Choices<String> choices;

    ChoiceCard(Item item, String stemId) {
        this.item = item;
        choices = item.kind() == Kind.MULTIPLE ? Choices.any("answer") : Choices.one("answer");
        if (!NumberOptions.has(item)) {
            choices.numbered();
        }
        choices.labelledBy(stemId);
        if (item.kind() == Kind.BOOLEAN) {
            choices.addClassName("pair");
        }
        item.options().forEach(option -> choices.add(option.id(), ItemLabels.of(item, option)));
        choices.onChange(this::touched);
        getContent().add(choices);
    }

    @Override
    public Optional<Answer> answer() {
        Set<String> chosen = Set.copyOf(choices.chosen());
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Answer.Chosen(chosen));
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Chosen(var options)) {
            options.forEach(choices::choose);
        }
    }

    @Override
    public void press(int number) {
        choices.press(NumberOptions.has(item) ? NumberOptions.place(item, number) : number);
    }

    /** Keeps what is ruled out in its place, so that the numbers of the others stay the same. */
    @Override
    public void help(Hint hint) {
        if (hint instanceof Hint.RuledOut(var options)) {
            options.forEach(option -> choices.ruleOut(option, text("quiz.hint.out")));
        }
    }

    @Override
    public String how() {
        if (NumberOptions.has(item)) {
            return text("quiz.how.numbers");
        }
        return text("quiz.how." + item.kind().word(), item.options().size());
    }

    @Override
    public String nothingChosen() {
        return text("quiz.nothing." + item.kind().word());
    }
}
