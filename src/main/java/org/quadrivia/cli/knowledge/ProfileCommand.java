package org.quadrivia.cli.knowledge;

import java.util.concurrent.Callable;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.preview.GraphProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what can be asked about a knowledge base, what is left out, and why. */
@Command(name = "profile", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class ProfileCommand implements Callable<Integer> {
    @Mixin
    private KnowledgeOptions knowledge;

    @Mixin
    private FamilyOptions more;

    @Spec
    private CommandSpec spec;

    /** Returns 0, or 1 if a family was refused. */
    @Override
    public Integer call() {
        LoadOutcome.Loaded loaded =
                KnowledgeInput.load(knowledge, spec.commandLine().getErr());
        FamilySet families =
                KnowledgeInput.families(loaded, more, spec.commandLine().getErr());
        ProfileText.print(
                GraphProfile.of(loaded.snapshot(), families), spec.commandLine().getOut());
        return families.refused().isEmpty() ? 0 : 1;
    }
}
