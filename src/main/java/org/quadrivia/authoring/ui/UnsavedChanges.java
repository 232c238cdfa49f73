package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.form.Components;

/**
 * Asks before the user leaves a text or a form with unsaved changes. When the browser is closed or loads another page, the browser asks.
 */
public final class UnsavedChanges extends Composite<Div> implements BeforeLeaveObserver {
    private final SerializableSupplier<String> content;
    private final SerializableRunnable focus;
    private String saved;

    /** @param editor containing the saved text */
    public UnsavedChanges(RdfEditor editor) {
        this(editor::getValue, editor::focus);
        editor.addTextListener(written -> changed());
    }

    /**
     * @param content gives what is entered, now as it is saved
     * @param focus moves the focus to where it is entered
     */
    public UnsavedChanges(SerializableSupplier<String> content, SerializableRunnable focus) {
        this.content = content;
        this.focus = focus;
        this.saved = content.get();
        getContent().getElement().setAttribute("role", "alert");
    }

    /** To be called when something else is entered. */
    public void changed() {
        browserAsks(isThere());
    }

    /** To be called when what is entered is saved. */
    public void saved() {
        saved = content.get();
        getContent().removeAll();
        browserAsks(false);
    }

    private boolean isThere() {
        return !content.get().equals(saved);
    }

    private void browserAsks(boolean on) {
        getElement().executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", on);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!isThere()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        NativeButton stay = Components.primaryButton(text("teach.unsaved.stay"), () -> {
            getContent().removeAll();
            focus.run();
        });
        getContent().removeAll();
        getContent()
                .add(
                        new Paragraph(text("teach.unsaved")),
                        Components.actions(
                                stay,
                                Components.button(
                                        text("teach.unsaved.leave"),
                                        () -> {
                                            saved();
                                            leaving.proceed();
                                        },
                                        "danger")));
        getContent().addClassName("note");
        stay.focus();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().getPage().executeJs("window.onbeforeunload = null");
    }
}
