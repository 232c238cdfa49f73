package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import java.util.Optional;
import java.util.stream.IntStream;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Choices;
import org.quadrivia.quiz.ui.Labels;

/** The card for a single item: exactly one option is right. */
class SingleCard extends QuestionCard {
    private final Item item;
    final Choices choices = Choices.one("answer").numbered();

    SingleCard(Item item, String stemId) {
        this.item = item;
        choices.labelledBy(stemId);
        item.options().forEach(option -> choices.add(Labels.of(item, option.label())));
        choices.onChange(this::touched);
        getContent().add(choices);
    }

    @Override
    public Optional<Answer> answer() {
        return choices.chosen().stream()
                .findFirst()
                .map(place -> Answer.Chosen.of(item.options().get(place).id()));
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            IntStream.range(0, item.options().size())
                    .filter(place ->
                            chosen.options().contains(item.options().get(place).id()))
                    .forEach(choices::choose);
        }
    }

    @Override
    public void press(int number) {
        choices.press(number);
    }

    @Override
    public String how() {
        return text("quiz.how.single", item.options().size());
    }

    @Override
    public String nothingChosen() {
        return text("quiz.nothing.single");
    }
}
