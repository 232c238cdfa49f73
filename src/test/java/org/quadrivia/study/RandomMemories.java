package org.quadrivia.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.quiz.Items;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Retention;
import org.quadrivia.study.scheduling.Scheduler;

/** Banks and memories made by chance, the same for the same seed. */
public final class RandomMemories {
    public static final KbId KB = new KbId("kb");
    public static final Instant NOW = Instant.parse("2026-03-29T10:00:00Z");
    private static final List<String> FAMILIES = List.of("object", "subject", "cloze", "attribution");

    private RandomMemories() {}

    public static FactId fact(int number) {
        return Items.fact("fact " + number);
    }

    /** Each fact is asked by one to five items, some of them together with the next fact. */
    static Bank bank(int facts, int seed) {
        var random = new SplittableRandom(seed);
        List<Item> items = new ArrayList<>();
        for (int fact = 0; fact < facts; fact++) {
            int count = random.nextInt(1, 6);
            for (int n = 0; n < count; n++) {
                items.add(item(fact, n, facts, random));
            }
        }
        return new Bank(Items.KB, "r1", items);
    }

    private static Item item(int fact, int n, int facts, SplittableRandom random) {
        String id = "i" + fact + "-" + n;
        Item item = random.nextInt(3) == 0
                ? Items.text(id, "Who is " + id + "?", 1, "Key " + id)
                : Items.single(id, "What is " + id + "?", "Key " + id, "Wrong");
        String family = item.kind() == Kind.TEXT ? "text" : FAMILIES.get(random.nextInt(FAMILIES.size()));
        Item placed = Items.with(item, family, random.nextDouble());
        return random.nextInt(4) == 0 && fact + 1 < facts
                ? Items.asking(placed, fact(fact), fact(fact + 1))
                : Items.asking(placed, fact(fact));
    }

    /** About two thirds of the facts, each asked now and then, the last time by an item of the bank. */
    static List<FactMemory> known(Bank bank, int facts, int seed) {
        var random = new SplittableRandom(seed);
        Scheduler scheduler = Scheduler.of(Retention.DEFAULT);
        QuestionForms forms = QuestionForms.of(bank);
        List<FactMemory> known = new ArrayList<>();
        for (int fact = 0; fact < facts; fact++) {
            List<Item> asking = forms.asking(fact(fact));
            if (random.nextInt(3) > 0) {
                Item last = asking.get(random.nextInt(asking.size()));
                known.add(remembered(fact(fact), last, memory(scheduler, random), random.nextInt(1, 9)));
            }
        }
        return known;
    }

    static FactMemory remembered(FactId fact, Item last, Memory memory, int times) {
        return new FactMemory(
                KB, fact, memory, times, 0, memory.reviewed(), last.form(), last.id(), last.explanation());
    }

    private static Memory memory(Scheduler scheduler, SplittableRandom random) {
        Instant at = NOW.minus(Duration.ofHours(random.nextInt(1, 24 * 90)));
        Memory memory = scheduler.first(rating(random), at);
        while (random.nextInt(4) > 0) {
            Instant next = memory.due().plus(Duration.ofMinutes(random.nextInt(60 * 24)));
            if (next.isAfter(NOW)) {
                break;
            }
            memory = scheduler.next(memory, rating(random), next);
        }
        return memory;
    }

    private static Rating rating(SplittableRandom random) {
        return Rating.values()[random.nextInt(4)];
    }
}
