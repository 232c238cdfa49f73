package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;

/** Keeps true and false about equally frequent among the statements of a bank. */
final class Balance {
    /** The larger side may be so many times the smaller: 57 to 43 in a hundred. */
    private static final double LOPSIDED = 1.33;

    private Balance() {}

    /** The statements of the more frequent answer that are too many: those with the largest hashes. */
    static List<Item> surplus(Collection<Item> items) {
        List<Item> right = new ArrayList<>();
        List<Item> wrong = new ArrayList<>();
        items.stream()
                .filter(item -> item.kind() == Kind.BOOLEAN)
                .sorted(Comparator.comparing(item -> Hash.of("balance", item.id()), Long::compareUnsigned))
                .forEach(item -> (item.options().get(0).correct() ? right : wrong).add(item));
        List<Item> more = right.size() > wrong.size() ? right : wrong;
        int most = (int) Math.ceil(LOPSIDED * Math.min(right.size(), wrong.size()));
        return more.size() > most && right.size() + wrong.size() >= 20 ? more.subList(most, more.size()) : List.of();
    }
}
