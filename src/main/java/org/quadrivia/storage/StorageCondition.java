package org.quadrivia.storage;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if data is stored, which is the case if {@code quadrivia.kb} is blank. */
final class StorageCondition implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean stores =
                context.getEnvironment().getProperty("quadrivia.kb", "").isBlank();
        boolean wanted =
                metadata.getAnnotations().get(ConditionalOnStorage.class).getBoolean("value");
        return stores == wanted;
    }
}
