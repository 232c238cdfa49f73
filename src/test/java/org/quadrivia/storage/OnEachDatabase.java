package org.quadrivia.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs all tests of a class on H2 and on a real PostgreSQL. Its constructor takes a {@link TestDatabase}. Where there is no
 * PostgreSQL its half is skipped, saying how to get it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(TestDatabase.Each.class)
public @interface OnEachDatabase {}
