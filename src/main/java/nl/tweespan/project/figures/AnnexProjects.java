package nl.tweespan.project.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.definition.Collaboration;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.Procedure;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.FrameworkImported;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.project.life.Cell;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Origin;
import nl.tweespan.project.life.Project;
import nl.tweespan.project.life.ProjectRegistrar;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.shared.Attribution;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes over from a new framework who decides, the collaborations that ran at signing, and the opportunities (Annex 1). */
@Component
class AnnexProjects {

    private final Frameworks frameworks;
    private final Annex annex;
    private final ProjectRegistrar register;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnnexProjects(Frameworks frameworks, Annex annex, ProjectRegistrar register, JdbcClient jdbc, Clock clock) {
        this.frameworks = frameworks;
        this.annex = annex;
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Runs after the annex has stored its themes, in the same transaction. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void takeOver(FrameworkImported imported) {
        Framework framework = frameworks.byId(imported.frameworkId());
        Definition definition = framework.definition();
        if (definition.procedure() != null) {
            takeOverProcedure(framework, definition.procedure());
        }
        LocalDate inForce = definition.annex().version().inForceFrom();
        AnnexVersion version = annex.inForce(framework.id(), inForce);
        definition.annex().collaborations().forEach(each -> takeOver(framework, version, each, inForce));
    }

    private void takeOver(Framework framework, AnnexVersion version, Collaboration collaboration, LocalDate on) {
        Attribution by = Attribution.ofRegistry(on, clock);
        Proposal proposal = new Proposal(
                collaboration.title().nl(),
                collaboration.needs() == null
                        ? collaboration.summary().nl()
                        : collaboration.summary().nl() + "\n\n"
                                + collaboration.needs().nl(),
                Kind.valueOf(collaboration.kind().name()),
                false,
                null);
        Project project = collaboration.state() == Collaboration.State.RUNNING
                ? register.existing(framework, proposal, String.valueOf(collaboration.concludedUnder()), by)
                : register.open(framework, Origin.OPPORTUNITY, proposal, by);
        project.serve(cells(version, collaboration));
    }

    private static Set<Cell> cells(AnnexVersion version, Collaboration collaboration) {
        return collaboration.themeDomains().stream()
                .map(place -> new Cell(
                        version.theme(place.theme()).orElseThrow().id(),
                        version.domain(place.domain()).orElseThrow().id()))
                .collect(Collectors.toSet());
    }

    private void takeOverProcedure(Framework framework, Procedure procedure) {
        Definition definition = framework.definition();
        jdbc.sql("insert into framework_procedure (framework_id, reviewer_id, approver_id) values (?, ?, ?)")
                .params(
                        framework.id(),
                        partyOf(framework, procedure.review()),
                        partyOf(framework, procedure.approval()))
                .update();
        procedure
                .signatures()
                .forEach(step -> jdbc.sql(
                                "insert into framework_signatory (framework_id, organisation_id, office_code) values (?, ?, ?)")
                        .params(framework.id(), partyOf(framework, step), step.office())
                        .update());
    }

    private static UUID partyOf(Framework framework, Procedure.Step step) {
        return framework
                .party(framework.definition().office(step.office()).party())
                .id();
    }
}
