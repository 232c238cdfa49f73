package org.quadrivia.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Marks beans that exist only if data is stored, that is, unless {@code quadrivia.kb} serves a file from memory. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(StorageCondition.class)
public @interface ConditionalOnStorage {
    /** If false, the bean exists only if nothing is stored. */
    boolean value() default true;
}
