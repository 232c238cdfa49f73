package org.quadrivia.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that want a browser. Their methods may ask for a {@link com.microsoft.playwright.Page}, a window of a visitor
 * whom nobody has seen before. Without a browser they are skipped, but fail where {@code CI} is true.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(InBrowser.class)
@interface BrowserTest {}
