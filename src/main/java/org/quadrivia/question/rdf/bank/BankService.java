package org.quadrivia.question.rdf.bank;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.knowledge.review.ShippedReviewFile;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.springframework.stereotype.Service;

/** Makes the bank of each served knowledge base when it is first needed, and keeps it until another revision is published. */
@Service
public class BankService implements Banks {
    private static final int MOST = 200;
    private static final Pattern ENDS = Pattern.compile("^<([^>]+)> <[^>]+> (?:<([^>]+)>)?");
    private static final Pattern IRI = Pattern.compile("<([^>]+)>");

    private final Snapshots snapshots;
    private final Cache<KbId, Bank> banks =
            Caches.bounded("banks", Caffeine.newBuilder().maximumSize(MOST).build());

    /** The keys are compared by identity, so an entry lives as long as a bank that contains the item. */
    private final Cache<Item, Set<EntityId>> subjects =
            Caches.tied("subjects", Caffeine.newBuilder().weakKeys().build());

    private final Cache<Attachments, List<ShippedReview>> reviews =
            Caches.tied("shipped-reviews", Caffeine.newBuilder().weakKeys().build());

    BankService(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Optional<Bank> bank(KbId id) {
        return snapshots
                .published(id)
                .map(snapshot -> banks.asMap()
                        .compute(
                                id,
                                (key, known) ->
                                        known != null && known.revision().equals(snapshot.revision())
                                                ? known
                                                : UsualBanks.of(snapshot, snapshots.attachments(id))));
    }

    @Override
    public Optional<Bank> ready(KbCard card) {
        return Optional.ofNullable(banks.getIfPresent(card.id()))
                .filter(bank -> bank.revision().equals(card.revision()));
    }

    @Override
    public Set<EntityId> subjects(Item item) {
        return subjects.get(item, BankService::found);
    }

    @Override
    public List<ShippedReview> shippedReviews(KbId id) {
        return reviews.get(
                snapshots.attachments(id),
                beside -> ShippedReviewFile.read(beside.reviews()).reviews());
    }

    private static Set<EntityId> found(Item item) {
        Set<EntityId> found = new HashSet<>();
        for (String line : item.support()) {
            Matcher ends = ENDS.matcher(line);
            if (ends.find()) {
                found.add(new EntityId(ends.group(1)));
                Optional.ofNullable(ends.group(2)).map(EntityId::new).ifPresent(found::add);
            }
        }
        for (Option option : item.options()) {
            Matcher value = IRI.matcher(option.value());
            if (option.correct() && value.matches()) {
                found.add(new EntityId(value.group(1)));
            }
        }
        return Set.copyOf(found);
    }
}
