package nl.tweespan.board;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.board.Held.Wording;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning and recording the consultations of the boards (article 7), by the points of contact and the boards. */
@Service
@Transactional
public class ConsultationService {

    private final BoardDesk desk;
    private final ConsultationRepository consultations;
    private final ConsultationPaperRepository papers;
    private final Agendas agendas;
    private final AnnualReports reports;
    private final Press press;
    private final Frameworks frameworks;

    ConsultationService(
            BoardDesk desk,
            ConsultationRepository consultations,
            ConsultationPaperRepository papers,
            Agendas agendas,
            AnnualReports reports,
            Press press,
            Frameworks frameworks) {
        this.desk = desk;
        this.consultations = consultations;
        this.papers = papers;
        this.agendas = agendas;
        this.reports = reports;
        this.press = press;
        this.frameworks = frameworks;
    }

    /** Returns the id of the consultation. One that was held before it came to the registry may be planned in the past. */
    public UUID plan(Actor actor, String code, Plan plan) {
        BoardDesk.File file = desk.open(actor, code, Mandate.KEEP_CONSULTATION);
        checkSigned(file, plan.day());
        return consultations
                .save(new Consultation(file.framework().id(), plan, file.deed()))
                .id();
    }

    /** Moves it to another day or place, or asks others. */
    public void replan(Actor actor, String code, UUID id, long version, Plan plan) {
        BoardDesk.File file = desk.open(actor, code, Mandate.KEEP_CONSULTATION);
        Consultation consultation = desk.consultation(file, id, version);
        checkSigned(file, plan.day());
        consultation.plan(plan, file.deed());
    }

    public void addPoint(Actor actor, String code, UUID id, long version, String point) {
        BoardDesk.File file = desk.open(actor, code, Mandate.KEEP_CONSULTATION);
        desk.consultation(file, id, version).add(point, file.deed());
    }

    /** Takes a point of the actor's own party off the agenda. */
    public void withdrawPoint(Actor actor, String code, UUID id, long version, UUID pointId) {
        BoardDesk.File file = desk.open(actor, code, Mandate.KEEP_CONSULTATION);
        desk.consultation(file, id, version).withdraw(pointId, file.deed());
    }

    public void cancel(Actor actor, String code, UUID id, long version, String reason) {
        BoardDesk.File file = desk.open(actor, code, Mandate.KEEP_CONSULTATION);
        desk.consultation(file, id, version).cancel(reason, file.deed());
    }

    /**
     * Records it as held, and keeps its agenda and the annual report as they were that day in both languages. Of one that came to
     * the registry after its day nothing is kept: nobody saw it here. The number of statements does not depend on how much is
     * registered.
     */
    public void hold(Actor actor, String code, UUID id, long version, Held held) {
        BoardDesk.File file = desk.open(actor, code, Mandate.KEEP_CONSULTATION);
        Consultation consultation = desk.consultation(file, id, version);
        consultation.checkHeld(held, file.framework().parties(), file.deed());
        checkSigned(file, held.on());
        if (!reports.years(file.framework(), held.on()).contains(held.year())) {
            throw new RuleBroken("7.2", "board.rule.no-report", String.valueOf(held.year()));
        }
        if (!consultation.details(held.on()).plannedOn().isAfter(held.on())) {
            keepPapers(file, consultation, held);
        }
        consultation.hold(held, file.framework().parties(), file.deed());
    }

    private void keepPapers(BoardDesk.File file, Consultation consultation, Held held) {
        // the words that held that day, and what stood on the agenda then
        Framework then = frameworks.byId(file.framework().id(), held.on());
        // drawn first: what is read for it must not see the consultation half recorded
        Agenda agenda = agendas.of(then, held.on(), consultation.details(held.on()));
        AnnualReport report =
                agenda.now().year() == held.year() ? agenda.now() : reports.report(then, held.year(), held.on());
        for (Paper.Part part : Paper.Part.values()) {
            Press.LANGUAGES.forEach(locale -> papers.save(new ConsultationPaper(
                    consultation,
                    part,
                    locale,
                    press.print(part, agenda, report, locale),
                    file.deed().at())));
        }
    }

    /** Words the minutes anew, until all parties approved them. */
    public void correct(Actor actor, String code, UUID id, long version, Wording wording) {
        BoardDesk.File file = desk.open(actor, code, Mandate.KEEP_CONSULTATION);
        desk.consultation(file, id, version).correct(wording, file.framework().parties(), file.deed());
    }

    /** Approves the last wording of the minutes for the actor's party. */
    public void approve(Actor actor, String code, UUID id, long version) {
        BoardDesk.File file = desk.open(actor, code, Mandate.KEEP_CONSULTATION);
        desk.consultation(file, id, version).approveMinutes(file.deed());
    }

    private static void checkSigned(BoardDesk.File file, LocalDate day) {
        LocalDate start = Rhythm.start(file.framework());
        if (day.isBefore(start)) {
            throw new RuleBroken("7.1", "board.rule.before-signing", start);
        }
    }
}
