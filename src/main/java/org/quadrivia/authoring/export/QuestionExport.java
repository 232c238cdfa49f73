package org.quadrivia.authoring.export;

import java.util.List;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Gathers questions, as reviewed, for files that other programs read. */
@Service
@ConditionalOnStorage
public class QuestionExport {
    /** The draw of a quiz whose questions are drawn anew for each taker. */
    private static final long DRAW = 1;

    private final DraftWorkspace desk;
    private final Knowledge knowledge;
    private final Questions questions;
    private final NamedQuizzes quizzes;

    QuestionExport(DraftWorkspace desk, Knowledge knowledge, Questions questions, NamedQuizzes quizzes) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.questions = questions;
        this.quizzes = quizzes;
    }

    /**
     * Returns all questions of a knowledge base.
     *
     * @throws AccessRefused if the current person may not change the knowledge base
     */
    public QuestionSet all(KbId kb) {
        desk.requireEditor(kb);
        Bank bank = questions.bank(kb).orElseThrow();
        String title = knowledge.find(kb).map(KnowledgeBase::card).orElseThrow().title();
        return QuestionSet.of(QuestionSet.key(bank.kb()), title, bank, bank.items());
    }

    /**
     * Returns the questions of a quiz. If they are drawn anew for each taker, it is always the same draw.
     *
     * @throws AccessRefused if the current person may not change the knowledge base
     */
    public QuestionSet of(NamedQuiz quiz) {
        desk.requireEditor(quiz.kb());
        Bank bank = questions.bank(quiz.kb()).orElseThrow();
        List<Item> items = quizzes.sheet(quiz, DRAW).items();
        return QuestionSet.of(
                QuestionSet.key(bank.kb(), quiz.code().toString()), quiz.plan().title(), bank, items);
    }
}
