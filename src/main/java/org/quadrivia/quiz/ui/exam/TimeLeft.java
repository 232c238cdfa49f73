package org.quadrivia.quiz.ui.exam;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.Instant;
import org.quadrivia.form.Components;

/**
 * A countdown in the browser. The server checks the time limit itself; this only shows the time left, and announces it to screen
 * readers five minutes and one minute before the end.
 */
final class TimeLeft extends Composite<Span> {
    static final String OVER = "time-over";
    /** The delay after the end before {@code onOver} runs, so that the server's clock has reached the end, too. */
    private static final Duration LATER = Duration.ofMillis(700);

    private static final String RUN = """
            const [clock, said] = this.children;
            const end = performance.now() + $0;
            let before = Infinity;
            const show = () => {
              const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
              const two = number => String(number).padStart(2, '0');
              clock.textContent = $1.replace('%', Math.floor(left / 60) + ':' + two(left % 60));
              for (const minutes of [5, 1]) {
                if (before > minutes * 60 && left <= minutes * 60 && before < Infinity) {
                  said.textContent = minutes === 1 ? $3 : $2;
                }
              }
              before = left;
              if (!this.isConnected) {
                clearInterval(ticking);
              } else if (performance.now() > end + $4) {
                clearInterval(ticking);
                this.dispatchEvent(new Event('time-over'));
              }
            };
            const ticking = setInterval(show, 500);
            show();
            """;

    private final Instant ends;

    /** @param onOver runs when the time is up */
    TimeLeft(Instant ends, SerializableRunnable onOver) {
        this.ends = ends;
        Span clock = new Span();
        clock.getElement().setAttribute("role", "timer");
        Span said = Components.span("", "visually-hidden");
        said.getElement().setAttribute("aria-live", "assertive");
        getContent().addClassName("time-left");
        getContent().add(clock, said);
        getElement().addEventListener(OVER, event -> onOver.run());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        RUN,
                        (double) Duration.between(Instant.now(), ends).toMillis(),
                        text("quiz.exam.left", "%"),
                        text("quiz.exam.left.five"),
                        text("quiz.exam.left.one"),
                        (double) LATER.toMillis());
    }
}
