package nl.tweespan.project.addendum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.definition.Procedure;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.InHand;
import nl.tweespan.party.Offices;
import nl.tweespan.project.addendum.AddendumStep.Kind;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Commands;
import nl.tweespan.project.life.Project;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Amends a signed project agreement by an addendum; the definition says whose approval and signatures it asks. */
@Service
@Transactional
public class AddendumService {

    private final AddendumRepository addenda;
    private final Checklists checklists;
    private final Offices offices;
    private final Commands commands;
    private final JdbcClient jdbc;

    public AddendumService(
            AddendumRepository addenda, Checklists checklists, Offices offices, Commands commands, JdbcClient jdbc) {
        this.addenda = addenda;
        this.checklists = checklists;
        this.offices = offices;
        this.commands = commands;
        this.jdbc = jdbc;
    }

    /**
     * Proposes an addendum for the actor's party. What is typed as it stands already is no change.
     *
     * @param typed the agreement as it would read: all its words, and its dates
     * @param fromDay the first day on which it is to hold; null for as soon as it is signed
     * @return its number
     */
    public int propose(
            Actor actor,
            String reference,
            long version,
            Amendments typed,
            @Nullable LocalDate fromDay,
            String reasons) {
        InHand<Project> in = commands.open(actor, reference, version, Command.PROPOSE_ADDENDUM);
        Project project = in.record();
        LocalDate today = in.by().on();
        List<Addendum> before = addenda.findByProjectIdOrderByNumber(project.id());
        AgreementText agreement = agreement(project, before);
        Amendments changed = changed(agreement, typed);
        LocalDate holds = fromDay == null ? latest(before, today) : fromDay;
        check(agreement, changed, holds, today);
        checkAfter(before, holds, today);
        Addendum addendum = new Addendum(project.id(), before.size() + 1, changed, holds, reasons, in.by());
        ask(addendum, in.framework(), changed.extend(agreement));
        addenda.save(addendum);
        project.line(Command.PROPOSE_ADDENDUM, reasons, in.by());
        return addendum.number();
    }

    private static void ask(Addendum addendum, Framework framework, boolean extension) {
        Procedure.Addenda asked = framework.procedure().addenda();
        Procedure.Consent consent = extension ? asked.extension() : asked.change();
        if (consent.approval() != null) {
            addendum.ask(
                    Kind.APPROVE,
                    party(framework, consent.approval()),
                    consent.approval().office());
        }
        consent.signatures().forEach(step -> addendum.ask(Kind.SIGN, party(framework, step), step.office()));
    }

    private static UUID party(Framework framework, Procedure.Step step) {
        return framework
                .party(framework.definition().office(step.office()).party())
                .id();
    }

    /** The agreement with all that was agreed since, also what holds from a day to come. */
    private AgreementText agreement(Project project, List<Addendum> since) {
        List<@Nullable LocalDate> signed = project.elaboration().duration();
        AgreementText text =
                new AgreementText(signed.get(0), signed.get(1), AgreementText.words(checklists.elements(project.id())));
        for (Addendum addendum : since) {
            if (addendum.state() == AddendumState.AGREED) {
                text = text.with(addendum.changed());
            }
        }
        return text;
    }

    private static Amendments changed(AgreementText agreement, Amendments typed) {
        Map<String, NewWords> words = new TreeMap<>(typed.words());
        words.entrySet()
                .removeIf(entry -> entry.getValue().equals(agreement.words().get(entry.getKey())));
        return new Amendments(
                Objects.equals(typed.startsOn(), agreement.startsOn()) ? null : typed.startsOn(),
                Objects.equals(typed.endsOn(), agreement.endsOn()) ? null : typed.endsOn(),
                words,
                typed.moreMoney());
    }

    private static void check(AgreementText agreement, Amendments changed, LocalDate holds, LocalDate today) {
        if (changed.nothing()) {
            throw new RuleBroken(null, "project.rule.addendum-nothing");
        }
        LocalDate start = agreement.startsOn();
        if (changed.startsOn() != null
                && (start == null || !start.isAfter(today) || changed.startsOn().isBefore(today))) {
            throw new RuleBroken("4.2", "project.rule.addendum-started").at("startsOn");
        }
        AgreementText after = agreement.with(changed);
        if (after.startsOn() != null
                && after.endsOn() != null
                && !after.endsOn().isAfter(after.startsOn())) {
            throw new RuleBroken("4.2", "project.rule.ends-before-start").at("endsOn");
        }
        if (changed.endsOn() != null && changed.endsOn().isBefore(holds)) {
            throw new RuleBroken("4.2", "project.rule.addendum-ends-before", holds).at("endsOn");
        }
        LocalDate last = agreement.endsOn();
        if (changed.endsOn() != null && last != null && holds.isAfter(today) && holds.isAfter(last.plusDays(1))) {
            throw new RuleBroken("4.2", "project.rule.addendum-gap", last).at("fromDay");
        }
    }

    private static void checkAfter(List<Addendum> before, LocalDate holds, LocalDate today) {
        LocalDate earliest = latest(before, today);
        if (holds.isBefore(earliest)) {
            throw new RuleBroken(null, "project.rule.addendum-before", earliest).at("fromDay");
        }
    }

    /** Today, or the day from which the addendum before it holds. */
    private static LocalDate latest(List<Addendum> before, LocalDate today) {
        LocalDate latest = today;
        for (Addendum addendum : before) {
            LocalDate holds = addendum.holdsFrom();
            latest = holds != null && holds.isAfter(latest) ? holds : latest;
        }
        return latest;
    }

    /** Approves what was read for the party whose office the definition names. */
    public void approve(Actor actor, String reference, Fingerprint read, @Nullable String reasons) {
        InHand<Project> in = commands.open(actor, reference, Command.APPROVE_ADDENDUM);
        open(in, read).approve(read, in.by());
        in.record().line(Command.APPROVE_ADDENDUM, reasons, in.by());
    }

    /**
     * Signs what was read for the actor's party, in an office held on that day at the responsible unit; the last signature brings it in
     * force.
     */
    public void sign(Actor actor, String reference, Fingerprint read, LocalDate signedOn) {
        InHand<Project> in = commands.open(actor, reference, Command.SIGN_ADDENDUM);
        Addendum addendum = open(in, read);
        addendum.sign(unit(in, addendum, signedOn), signedOn, read, in.by());
        addenda.saveAndFlush(addendum); // the database takes a step of an open addendum only
        addendum.agree(in.by());
        in.record().line(Command.SIGN_ADDENDUM, null, in.by());
    }

    private UUID unit(InHand<Project> in, Addendum addendum, LocalDate on) {
        Attribution by = in.by();
        String office = addendum.signingOffice(by.partyId());
        UUID unit = in.record().party(by.partyId()).unitId();
        if (unit == null || !offices.held(by.personId(), office, by.partyId(), unit, on)) {
            throw new RuleBroken(
                            "4.3",
                            "project.rule.office-not-held",
                            in.framework().definition().office(office).title(),
                            on)
                    .at("signedOn");
        }
        return unit;
    }

    /** Refuses it for a party whose approval or signature it asks; nobody is asked any more. */
    public void decline(Actor actor, String reference, Fingerprint read, String reasons) {
        InHand<Project> in = commands.open(actor, reference, Command.DECLINE_ADDENDUM);
        open(in, read).decline(reasons, in.by());
        in.record().line(Command.DECLINE_ADDENDUM, reasons, in.by());
    }

    /** Takes it back for the party that proposed it. */
    public void withdraw(Actor actor, String reference, Fingerprint read, String reasons) {
        InHand<Project> in = commands.open(actor, reference, Command.WITHDRAW_ADDENDUM);
        open(in, read).withdraw(reasons, in.by());
        in.record().line(Command.WITHDRAW_ADDENDUM, reasons, in.by());
    }

    /** The addendum that is open; refuses when it is another one than was read. */
    private Addendum open(InHand<Project> in, Fingerprint read) {
        Addendum addendum = addenda.findByProjectIdAndState(in.record().id(), AddendumState.OPEN)
                .orElseThrow(
                        () -> new StaleVersion("no addendum of " + in.record().reference() + " is open"));
        read.expect("addendum of " + in.record().reference(), text(addendum));
        return addendum;
    }

    private Fingerprint text(Addendum addendum) {
        return Fingerprint.of(jdbc.sql("select text_fingerprint(addendum_text(?))")
                .param(addendum.id())
                .query(String.class)
                .single());
    }
}
