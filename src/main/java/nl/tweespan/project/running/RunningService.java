package nl.tweespan.project.running;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.definition.Procedure;
import nl.tweespan.framework.InHand;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Commands;
import nl.tweespan.project.life.Project;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports on a project that runs, shows that what it needs is there, and lets it rest. */
@Service
@Transactional
public class RunningService {

    private final ProgressReportRepository reports;
    private final SuspensionRepository suspensions;
    private final Commands commands;
    private final JdbcClient jdbc;

    public RunningService(
            ProgressReportRepository reports, SuspensionRepository suspensions, Commands commands, JdbcClient jdbc) {
        this.reports = reports;
        this.suspensions = suspensions;
        this.commands = commands;
        this.jdbc = jdbc;
    }

    /** Tells how it gets on; the next report is asked a period later. */
    public void report(Actor actor, String reference, long version, Progress progress) {
        InHand<Project> in = commands.open(actor, reference, version, Command.REPORT_PROGRESS);
        UUID project = in.record().id();
        reports.save(new ProgressReport(project, reports.countByProjectId(project) + 1, progress, in.by()));
        in.record().line(Command.REPORT_PROGRESS, progress.done(), in.by());
    }

    /** Lets it rest for the actor's party, today or from a later day on. */
    public void suspend(Actor actor, String reference, long version, LocalDate fromDay, String reasons) {
        InHand<Project> in = commands.open(actor, reference, version, Command.SUSPEND);
        suspensions.save(new Suspension(in.record().id(), fromDay, reasons, in.by()));
        in.record().line(Command.SUSPEND, reasons, in.by());
    }

    /** Takes it up again for the party that lets it rest; it runs once no other party does. */
    public void resume(Actor actor, String reference, long version, String because) {
        InHand<Project> in = commands.open(actor, reference, version, Command.RESUME);
        suspensions.findByProjectIdAndResumedOnIsNull(in.record().id()).stream()
                .filter(each -> each.organisationId().equals(in.by().partyId()))
                .findFirst()
                .orElseThrow(() -> new StaleVersion(reference + " does not rest for this party"))
                .resume(because, in.by());
        in.record().line(Command.RESUME, because, in.by());
    }

    /**
     * Shows that something that the project needs is there.
     *
     * @param code of the prerequisite
     * @param until the last day on which the proof holds; asked of what expires
     */
    public void prove(
            Actor actor,
            String reference,
            long version,
            String code,
            String proof,
            LocalDate from,
            @Nullable LocalDate until) {
        InHand<Project> in = commands.open(actor, reference, version, Command.PROVE_PREREQUISITE);
        Procedure.Prerequisite asked = needed(in, code)
                .orElseThrow(() -> new RuleBroken(null, "project.rule.prerequisite-unasked").at("code"));
        if (asked.expires() && until == null) {
            throw new RuleBroken(null, "project.rule.proof-expires", asked.title()).at("validUntil");
        }
        if (until != null && until.isBefore(from)) {
            throw new RuleBroken(null, "project.rule.proof-days").at("validUntil");
        }
        Attribution by = in.by();
        jdbc.sql("""
                        insert into prerequisite_proof (id, project_id, code, reference, valid_from, valid_until, organisation_id,
                            person_id, person_name, recorded_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), in.record().id(), code, proof, from)
                .param(until)
                .params(by.partyId(), by.personId(), by.personName(), by.on())
                .update();
        in.record().line(Command.PROVE_PREREQUISITE, proof, by);
    }

    private static Optional<Procedure.Prerequisite> needed(InHand<Project> in, String code) {
        return in.framework().procedure().prerequisites().stream()
                .filter(each -> each.code().equals(code)
                        && in.record().elaboration().needs().contains(code))
                .findFirst();
    }
}
