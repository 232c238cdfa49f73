package org.quadrivia.authoring.knowledgebase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRights;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.storage.ConditionalOnStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes knowledge bases whose storing or deleting was interrupted. Gives those without recorded rights back to their
 * creators, as private ones. Runs shortly after the start and then every hour.
 */
@Component
@Lazy(false)
@ConditionalOnStorage
class InterruptedWorkCleanup {
    private static final Logger LOG = LoggerFactory.getLogger(InterruptedWorkCleanup.class);

    /** No server takes this long to store or delete a knowledge base. */
    private static final Duration MAX_DURATION = Duration.ofHours(1);

    private final KnowledgeBaseLifecycle lifecycle;
    private final AccessControl access;
    private final Knowledge knowledge;
    private final KnowledgeStore store;
    private final AccountService accounts;
    private final Clock clock;
    private final Instant started;

    InterruptedWorkCleanup(
            KnowledgeBaseLifecycle lifecycle,
            AccessControl access,
            Knowledge knowledge,
            KnowledgeStore store,
            AccountService accounts,
            Clock clock) {
        this.lifecycle = lifecycle;
        this.access = access;
        this.knowledge = knowledge;
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 3600, timeUnit = TimeUnit.SECONDS)
    void clear() {
        Map<KbId, AccessRights> recorded =
                access.recorded().stream().collect(Collectors.toMap(AccessRights::kb, Function.identity()));
        recorded.values().stream().filter(this::cutShort).map(AccessRights::kb).forEach(this::clear);
        knowledge.all().stream()
                .map(KbCard::id)
                .filter(kb -> !recorded.containsKey(kb) && !knowledge.isShipped(kb))
                .forEach(this::giveBack);
    }

    /**
     * Returns whether storing or deleting was interrupted. What this server has begun since its start may still be in progress;
     * if the store is shared, so may what other servers have begun.
     */
    private boolean cutShort(AccessRights rights) {
        Instant dead = clock.instant().minus(MAX_DURATION);
        Instant since = store.shared() || dead.isAfter(started) ? dead : started;
        return rights.underWay().filter(begun -> begun.isBefore(since)).isPresent();
    }

    private void clear(KbId kb) {
        LOG.warn("{} was cut short while it was stored or deleted: it is cleared away", kb);
        lifecycle.clear(kb);
    }

    /** Records the author of the first revision as the owner. */
    private void giveBack(KbId kb) {
        Optional<PersonId> maker = store.history(kb).stream()
                .reduce((later, first) -> first)
                .flatMap(first -> first.by())
                .flatMap(by -> accounts.find(new PersonId(UUID.fromString(by))))
                .map(Person::id);
        maker.ifPresent(owner -> {
            LOG.warn("Nothing was recorded of {}: it is private to who made it", kb);
            access.begin(AccessRights.of(kb, owner, Visibility.PRIVATE), clock.instant());
            access.settle(kb);
        });
    }
}
