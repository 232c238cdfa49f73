package org.quadrivia.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.quadrivia.cli.PackagedApp;

/** Gives tests their window; opens the stage with the first test of this process and closes it after the last. */
final class InBrowser implements ExecutionCondition, ParameterResolver {
    private static final Namespace OURS = Namespace.create(InBrowser.class);
    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean mustRun = Boolean.parseBoolean(System.getenv("CI"));
        if (mustRun || Chrome.find().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser, or there must be one");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println(Chrome.MISSING);
        }
        return ConditionEvaluationResult.disabled(Chrome.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class || type == PackagedApp.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        BrowserStage stage = context.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .computeIfAbsent(BrowserStage.class, key -> open(), BrowserStage.class);
        if (parameter.getParameter().getType() == PackagedApp.class) {
            return stage.app();
        }
        Visitor visitor = context.getStore(OURS)
                .computeIfAbsent(Visitor.class, key -> new Visitor(stage.visitor(WIDE, HIGH)), Visitor.class);
        return parameter.getParameter().getType() == Page.class
                ? visitor.context().newPage()
                : visitor.context();
    }

    private static BrowserStage open() {
        Optional<Path> chrome = Chrome.find();
        try {
            return BrowserStage.open(chrome.orElseThrow(() -> new IllegalStateException(Chrome.MISSING)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closed with the test. */
    private record Visitor(BrowserContext context) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }
}
