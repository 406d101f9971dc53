package nl.tweespan.board.consultation;

import static nl.tweespan.shared.Role.APPROVER;
import static nl.tweespan.shared.Role.BOARD_MEMBER;
import static nl.tweespan.shared.Role.COORDINATOR;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.board.consultation.HeldConsultation.Wording;
import nl.tweespan.board.norms.Schedule;
import nl.tweespan.board.report.AnnualReport;
import nl.tweespan.board.report.AnnualReports;
import nl.tweespan.framework.Acts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.InHand;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning and recording the consultations of the boards (article 7), by the points of contact and the boards. */
@Service
@Transactional
public class ConsultationService {

    /** Planning a consultation of the boards, its agenda and minutes (7). */
    public static final Mandate KEEP_CONSULTATION =
            Mandate.of("keep consultation", COORDINATOR, APPROVER, BOARD_MEMBER);

    private final Acts acts;
    private final ConsultationRepository consultations;
    private final ConsultationPaperRepository papers;
    private final Agendas agendas;
    private final AnnualReports reports;
    private final PaperRenderer press;
    private final Frameworks frameworks;

    ConsultationService(
            Acts acts,
            ConsultationRepository consultations,
            ConsultationPaperRepository papers,
            Agendas agendas,
            AnnualReports reports,
            PaperRenderer press,
            Frameworks frameworks) {
        this.acts = acts;
        this.consultations = consultations;
        this.papers = papers;
        this.agendas = agendas;
        this.reports = reports;
        this.press = press;
        this.frameworks = frameworks;
    }

    /** Returns the id of the consultation. One that was held before it came to the registry may be planned in the past. */
    public UUID plan(Actor actor, String code, Plan plan) {
        InHand<Framework> in = acts.begin(actor, code, KEEP_CONSULTATION);
        checkSigned(in.framework(), plan.day());
        return consultations
                .save(new Consultation(in.framework().id(), plan, in.by()))
                .id();
    }

    /** Moves it to another day or place, or asks others. */
    public void replan(Actor actor, String code, UUID id, long version, Plan plan) {
        InHand<Consultation> in = open(actor, code, id, version);
        checkSigned(in.framework(), plan.day());
        in.record().plan(plan, in.by());
    }

    public void addPoint(Actor actor, String code, UUID id, long version, String point) {
        InHand<Consultation> in = open(actor, code, id, version);
        in.record().add(point, in.by());
    }

    /** Takes a point of the actor's own party off the agenda. */
    public void withdrawPoint(Actor actor, String code, UUID id, long version, UUID pointId) {
        InHand<Consultation> in = open(actor, code, id, version);
        in.record().withdraw(pointId, in.by());
    }

    public void cancel(Actor actor, String code, UUID id, long version, String reason) {
        InHand<Consultation> in = open(actor, code, id, version);
        in.record().cancel(reason, in.by());
    }

    /**
     * Records it as held, and keeps its agenda and the annual report as they were that day in both languages. Of one that came to
     * the registry after its day nothing is kept: nobody saw it here. The number of statements does not depend on how much is
     * registered.
     *
     * @return whether they were kept
     */
    public boolean hold(Actor actor, String code, UUID id, long version, HeldConsultation held) {
        InHand<Consultation> in = open(actor, code, id, version);
        Consultation consultation = in.record();
        consultation.checkHeld(held, in.framework().parties(), in.by());
        checkSigned(in.framework(), held.on());
        if (!reports.years(in.framework(), held.on()).contains(held.year())) {
            throw new RuleBroken("7.2", "board.rule.no-report", String.valueOf(held.year()));
        }
        boolean kept = !consultation.details(held.on()).plannedOn().isAfter(held.on());
        if (kept) {
            keepPapers(in, held);
        }
        consultation.hold(held, in.framework().parties(), in.by());
        return kept;
    }

    private void keepPapers(InHand<Consultation> in, HeldConsultation held) {
        Consultation consultation = in.record();
        // the words that held that day, and what stood on the agenda then
        Framework then = frameworks.byId(in.framework().id(), held.on());
        // drawn first: what is read for it must not see the consultation half recorded
        Agenda agenda = agendas.of(then, held.on(), consultation.details(held.on()));
        AnnualReport report =
                agenda.now().year() == held.year() ? agenda.now() : reports.report(then, held.year(), held.on());
        for (Paper.Part part : Paper.Part.values()) {
            PaperRenderer.LANGUAGES.forEach(locale -> papers.save(new ConsultationPaper(
                    consultation,
                    part,
                    locale,
                    press.print(part, agenda, report, locale),
                    in.by().at())));
        }
    }

    /** Words the minutes anew, until all parties approved them. */
    public void correct(Actor actor, String code, UUID id, long version, Wording wording) {
        InHand<Consultation> in = open(actor, code, id, version);
        in.record().correct(wording, in.framework().parties(), in.by());
    }

    /** Approves the last wording of the minutes for the actor's party. */
    public void approve(Actor actor, String code, UUID id, long version) {
        InHand<Consultation> in = open(actor, code, id, version);
        in.record().approveMinutes(in.by());
    }

    private InHand<Consultation> open(Actor actor, String code, UUID id, long version) {
        return acts.open(
                actor, code, KEEP_CONSULTATION, version, framework -> consultations.findToChange(id, framework.id()));
    }

    private static void checkSigned(Framework framework, LocalDate day) {
        LocalDate start = Schedule.start(framework);
        if (day.isBefore(start)) {
            throw new RuleBroken("7.1", "board.rule.before-signing", start);
        }
    }
}
