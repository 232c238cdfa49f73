package org.quadrivia.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.assembly.QuizAssembler;

/** Makes the questions of a quiz from a request. */
final class QuizMaking {
    private final Questions questions;

    QuizMaking(Questions questions) {
        this.questions = questions;
    }

    /**
     * Returns the items to ask, in order; fewer than requested if there are no more.
     *
     * @param seen the ids of the items that the taker has just seen with their answers
     * @param lately the ids of the items that the taker was asked in the last days; not used for an exam
     */
    List<Item> items(QuizRequest request, KnowledgeBase base, Mode mode, Set<String> seen, Set<String> lately) {
        return questions
                .bank(request.kb())
                .map(bank -> mode == Mode.EXAM
                        ? QuizAssembler.assembleExam(
                                bank, request.length(), wanted(request, base, bank.objectives()), request.seed())
                        : QuizAssembler.assemble(
                                bank,
                                request.length(),
                                wanted(request, base, bank.objectives()),
                                request.seed(),
                                seen.stream()
                                        .sorted()
                                        .flatMap(id -> bank.item(id).stream())
                                        .toList(),
                                lately))
                .orElse(List.of());
    }

    /** Returns the item of the bank with that id; empty if there is none. */
    Optional<Item> item(KbId kb, String id) {
        return questions.bank(kb).flatMap(bank -> bank.item(id));
    }

    /** Returns these items in an order in which as few as possible give a later one away. */
    List<Item> inOrder(KbId kb, List<Item> items) {
        return questions
                .bank(kb)
                .map(bank -> QuizAssembler.inOrder(items, bank))
                .orElse(items);
    }

    /** Returns these items, each with the topics that it belongs to. */
    List<Question> questions(List<Item> items, KbCard card) {
        return items.stream()
                .map(item -> new Question(item, topics(item, card)))
                .toList();
    }

    /** Returns the questions by which what the answer to that question missed comes back. */
    List<Question> again(Quiz quiz, int number, KbCard card) {
        Bank bank = questions.bank(card.id()).orElseGet(() -> new Bank(card.kb(), "", List.of()));
        return questions(Relearning.after(quiz, number, bank), card);
    }

    /** Returns what a knowledge base has to ask. May take a second on first use. */
    AvailableQuestions offer(KbCard card) {
        return questions
                .bank(card.id())
                .map(bank -> AvailableQuestions.of(bank, card.topics(), questions::subjects))
                .orElse(AvailableQuestions.NONE);
    }

    /** Returns what a knowledge base has to ask, or empty if its bank is still to be made. */
    Optional<AvailableQuestions> offerIfReady(KbCard card) {
        return questions.ready(card).map(bank -> AvailableQuestions.of(bank, card.topics(), questions::subjects));
    }

    private Predicate<Item> wanted(QuizRequest request, KnowledgeBase base, Objectives objectives) {
        List<Topic> chosen = base.card().topics().stream()
                .filter(topic -> request.topics().contains(topic.id()))
                .toList();
        Predicate<Item> ofPassages = request.topics().stream()
                .flatMap(id -> base.passage(id).stream())
                .map(PassageItems::about)
                .reduce(item -> false, Predicate::or);
        EntityId about = request.about();
        return item -> (request.topics().isEmpty()
                        || chosen.stream().anyMatch(topic -> belongs(item, topic))
                        || objectives.of(item).stream()
                                .anyMatch(one -> request.topics().contains(one.id()))
                        || ofPassages.test(item))
                && (about == null || questions.subjects(item).contains(about));
    }

    /** Returns the learning objectives of a knowledge base. */
    Objectives objectives(KbId kb) {
        return questions.bank(kb).map(Bank::objectives).orElse(Objectives.NONE);
    }

    /** Returns how the questions of a finished quiz about each learning objective were answered. */
    List<ObjectiveResult> objectives(Quiz quiz) {
        return ObjectiveResult.of(quiz, objectives(quiz.request().kb()));
    }

    private List<Named> topics(Item item, KbCard card) {
        return card.topics().stream()
                .filter(topic -> belongs(item, topic))
                .map(topic -> new Named(topic.id(), topic.label()))
                .toList();
    }

    private boolean belongs(Item item, Topic topic) {
        return questions.subjects(item).stream().anyMatch(topic.members()::contains);
    }
}
