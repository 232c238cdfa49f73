package org.quadrivia.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Marks beans that there are only where something is stored: not where {@code quadrivia.kb} serves a file from memory. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(StorageCondition.class)
public @interface ConditionalOnStorage {
    /** False: only where nothing is stored. */
    boolean value() default true;
}
