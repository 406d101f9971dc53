package nl.tweespan.project.life;

import java.util.List;
import java.util.UUID;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.definition.Checklist;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Attribution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters new projects: gives them their reference and opens the checklist that their framework asks. */
@Component
public class ProjectRegistrar {

    private final ProjectRepository projects;
    private final Checklists checklists;
    private final References references;

    ProjectRegistrar(ProjectRepository projects, Checklists checklists, References references) {
        this.projects = projects;
        this.checklists = checklists;
        this.references = references;
    }

    /** Enters a proposal or an opportunity. */
    public Project open(Framework framework, Origin origin, Proposal proposal, Attribution by) {
        Project project = projects.save(project(framework, origin, proposal, null, by));
        Checklist template = framework.checklist();
        checklists.open(
                project.id(),
                template.code(),
                template.elements().stream().map(ProjectRegistrar::asked).toList());
        return project;
    }

    /** Enters a project concluded under a predecessor; the procedure and its checklist are not for it (P.3). */
    public Project existing(Framework framework, Proposal proposal, String concludedUnder, Attribution by) {
        return projects.save(project(framework, Origin.EXISTING, proposal, concludedUnder, by));
    }

    private Project project(
            Framework framework, Origin origin, Proposal proposal, @Nullable String concludedUnder, Attribution by) {
        List<UUID> parties =
                framework.parties().stream().map(Framework.Party::id).toList();
        String reference = references.next(framework, by.on().getYear());
        return new Project(new Registration(framework.id(), reference, origin, parties), proposal, concludedUnder, by);
    }

    private static Checklists.Asked asked(ElementDefinition element) {
        return new Checklists.Asked(
                element.letter(),
                element.confirm().role(),
                element.confirm().parties() == ElementDefinition.Parties.BOTH,
                element.fact() == null ? null : element.fact().name());
    }
}
