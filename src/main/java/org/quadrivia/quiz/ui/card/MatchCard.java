package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.assembly.MatchOptions;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.help.Hint;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.ItemLabels;

/**
 * The card for a match item, answered in two steps. One left side is active and gets the right side that is picked; then the next
 * left side without a partner becomes active. Picking a right side that is in use moves it. Nothing needs to be dragged.
 */
final class MatchCard extends QuestionCard {
    private final List<PairRow> rows = new ArrayList<>();
    private final List<PartnerButton> buttons = new ArrayList<>();
    private final List<Option> rights;
    private final Paragraph whose = Components.paragraph("", "whose");
    private final Span said = Components.span("", "visually-hidden");

    MatchCard(Item item, String stemId) {
        rights = MatchOptions.shuffled(item);
        said.getElement().setAttribute("aria-live", "assertive");
        getContent().add(Components.div("pairing", lefts(item, stemId), partners(item)), said);
        turnTo(rows.getFirst());
    }

    private Div lefts(Item item, String stemId) {
        Div lefts = Components.div("options");
        lefts.getElement().setAttribute("role", "radiogroup");
        lefts.getElement().setAttribute("aria-labelledby", stemId);
        for (Option pair : item.options()) {
            PairRow row = new PairRow(item, pair);
            row.onActivate(this::turnTo);
            rows.add(row);
            lefts.add(row);
        }
        return lefts;
    }

    private Div partners(Item item) {
        ItemLabels.inLanguage(item, whose).setId("whose");
        Div partners = Components.div("partners", whose);
        partners.getElement().setAttribute("role", "group");
        partners.getElement().setAttribute("aria-labelledby", "whose");
        for (Option right : rights) {
            PartnerButton button = new PartnerButton(item, buttons.size() + 1, right, this::pick);
            buttons.add(button);
            partners.add(button);
        }
        return partners;
    }

    /** Returns the answer; empty until each left side has a partner. */
    @Override
    public Optional<Answer> answer() {
        return rows.stream().anyMatch(PairRow::isOpen)
                ? Optional.empty()
                : Optional.of(new Answer.Matched(rows.stream()
                        .collect(Collectors.toMap(
                                PairRow::leftId,
                                row -> Objects.requireNonNull(row.right()).id()))));
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Matched matched) {
            rows.forEach(row -> rights.stream()
                    .filter(right -> right.id().equals(matched.pairs().get(row.leftId())))
                    .forEach(row::give));
            buttons.forEach(button -> button.heldBy(rows));
            turnTo(rows.getFirst());
        }
    }

    @Override
    public void press(int number) {
        if (number >= 1 && number <= rights.size()) {
            pick(rights.get(number - 1));
            active().focus();
        }
    }

    @Override
    public void help(Hint hint) {
        if (hint instanceof Hint.Pair(var pair)) {
            rows.stream().filter(row -> row.leftId().equals(pair.id())).forEach(this::turnTo);
            rights.stream().filter(right -> right.id().equals(pair.id())).forEach(this::pick);
            said.setText("");
        }
    }

    @Override
    public String how() {
        return text("quiz.how.match", rows.size());
    }

    @Override
    public String nothingChosen() {
        return text("quiz.nothing.match", rows.stream().filter(PairRow::isOpen).count());
    }

    private PairRow active() {
        return rows.stream().filter(PairRow::isActive).findFirst().orElse(rows.getFirst());
    }

    private void turnTo(PairRow row) {
        rows.forEach(each -> each.setActive(each == row));
        boolean done = rows.stream().noneMatch(PairRow::isOpen);
        whose.setText(text(done ? "quiz.match.done" : "quiz.match.whose", row.left()));
    }

    /** Gives a right side to the active left side. A left side that had it before loses it. */
    private void pick(Option right) {
        PairRow row = active();
        List<String> news = new ArrayList<>();
        news.add(text("quiz.match.picked", row.left(), AnswerWords.right(right)));
        rows.stream()
                .filter(other -> other != row && right.equals(other.right()))
                .forEach(other -> {
                    other.give(null);
                    news.add(text("quiz.match.lost", other.left()));
                });
        row.give(right);
        buttons.forEach(button -> button.heldBy(rows));
        turnTo(nextOpen(row).orElse(row));
        news.add(whose.getText());
        said.setText(String.join(" ", news));
        touched();
    }

    /** Returns the next row without a partner, starting again at the first row after the last. */
    private Optional<PairRow> nextOpen(PairRow from) {
        int at = rows.indexOf(from);
        List<PairRow> following = new ArrayList<>(rows.subList(at + 1, rows.size()));
        following.addAll(rows.subList(0, at));
        return following.stream().filter(PairRow::isOpen).findFirst();
    }
}
