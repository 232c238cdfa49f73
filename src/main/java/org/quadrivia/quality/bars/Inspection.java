package org.quadrivia.quality.bars;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.bank.BankFileContent;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankQuiz;
import org.quadrivia.quality.graph.BankTerms;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.proof.Judge;
import org.quadrivia.quality.text.ContentWords;

/** The inspection of one bank over one dataset. It holds the data that several bars need. Not thread-safe. */
public final class Inspection {
    private final Snapshot dataset;
    private final BankFileContent bank;
    private final InferredDataset world;
    private final BankTerms terms = new BankTerms();
    private final ContentWords words = new ContentWords();
    private final DatasetNames names;
    private final PassageWords passageWords;
    private final Judge judge;
    private final SameKindGroups groups;
    private final FactIds facts;
    private final DatasetLocalNames localNames;
    private final List<ItemCase> cases;
    private final Map<String, ItemCase> byId = new HashMap<>();
    private final @Nullable List<BankQuiz> quizzes;
    private final List<BankFileContent.Fault> quizFaults;

    /** @param quizzes null if the bank came without quizzes */
    public Inspection(
            Snapshot dataset,
            BankFileContent bank,
            @Nullable List<BankQuiz> quizzes,
            List<BankFileContent.Fault> quizFaults) {
        this.dataset = dataset;
        this.bank = bank;
        this.quizzes = quizzes;
        this.quizFaults = quizFaults;
        this.world = InferredDataset.of(dataset);
        this.names = new DatasetNames(world);
        this.passageWords = new PassageWords(names, words);
        this.judge = new Judge(world, terms);
        this.groups = new SameKindGroups(world);
        this.facts = new FactIds(dataset);
        this.localNames = new DatasetLocalNames(world);
        this.cases = new ItemPreparation(world, terms).of(bank.items());
        cases.forEach(item -> byId.putIfAbsent(item.id(), item));
    }

    public Snapshot dataset() {
        return dataset;
    }

    public InferredDataset world() {
        return world;
    }

    public BankTerms terms() {
        return terms;
    }

    public ContentWords words() {
        return words;
    }

    public DatasetNames names() {
        return names;
    }

    public PassageWords passageWords() {
        return passageWords;
    }

    public Judge judge() {
        return judge;
    }

    public SameKindGroups groups() {
        return groups;
    }

    public FactIds facts() {
        return facts;
    }

    public DatasetLocalNames localNames() {
        return localNames;
    }

    public BankFileContent bank() {
        return bank;
    }

    /** Returns all items, in the order of the bank. */
    public List<ItemCase> cases() {
        return cases;
    }

    /** Returns the items of the given kinds. */
    public List<ItemCase> cases(BankKind... kinds) {
        List<BankKind> wanted = List.of(kinds);
        return cases.stream()
                .filter(item -> wanted.contains(item.item().kind()))
                .toList();
    }

    public Optional<ItemCase> item(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Nullable
    public List<BankQuiz> quizzes() {
        return quizzes;
    }

    public Stream<BankFileContent.Fault> quizFaults() {
        return quizFaults.stream();
    }
}
