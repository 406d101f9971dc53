package nl.tweespan.project.ending;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.tweespan.framework.InHand;
import nl.tweespan.project.addendum.AddendumRepository;
import nl.tweespan.project.addendum.AddendumState;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Commands;
import nl.tweespan.project.life.Project;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a running project: early, with notice and consent and a settlement, or as planned, with what it brought and left. */
@Service
@Transactional
public class EndingService {

    private final EarlyEndRepository ends;
    private final AddendumRepository addenda;
    private final Commands commands;
    private final JdbcClient jdbc;

    public EndingService(EarlyEndRepository ends, AddendumRepository addenda, Commands commands, JdbcClient jdbc) {
        this.ends = ends;
        this.addenda = addenda;
        this.commands = commands;
        this.jdbc = jdbc;
    }

    /** Gives notice for the actor's party that it wants the project to end on a day before its last; the other party answers. */
    public void propose(Actor actor, String reference, long version, LocalDate lastDay, String reasons) {
        InHand<Project> in = commands.open(actor, reference, version, Command.PROPOSE_END);
        noAddendum(in);
        LocalDate planned = jdbc.sql("select ends_on from project_term(?, 'infinity') where ends_on is not null")
                .param(in.record().id())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        if (planned != null && !lastDay.isBefore(planned)) {
            throw new RuleBroken(null, "project.rule.end-not-early", planned).at("lastDay");
        }
        ends.save(
                new EarlyEnd(in.record().id(), ends.countByProjectId(in.record().id()) + 1, lastDay, reasons, in.by()));
        in.record().line(Command.PROPOSE_END, reasons, in.by());
    }

    /** Consents for the other party, or says what it sees differently; with a consent the last day is agreed. */
    public void answer(Actor actor, String reference, long version, boolean consent, @Nullable String words) {
        InHand<Project> in = commands.open(actor, reference, version, Command.ANSWER_END);
        standing(in).answer(consent, words, in.by());
        in.record().line(Command.ANSWER_END, words, in.by());
    }

    /** Takes the notice back for the party that gave it. */
    public void withdraw(Actor actor, String reference, long version, String reasons) {
        InHand<Project> in = commands.open(actor, reference, version, Command.WITHDRAW_END);
        standing(in).withdraw(reasons, in.by());
        in.record().line(Command.WITHDRAW_END, reasons, in.by());
    }

    /** Closes a project whose early end was agreed, from its last day on, with a word on each point of the settlement. */
    public void terminate(Actor actor, String reference, long version, Map<ClosingPoint, String> settled) {
        InHand<Project> in = commands.open(actor, reference, version, Command.TERMINATE);
        EarlyEnd end = standing(in);
        end.expectOver(in.by().on());
        keep(in, ClosingPoint.OF_EARLY_END, settled);
        in.record().end(Command.TERMINATE, end.reasons(), in.by());
    }

    /** Closes a project as planned; what it brought comes in the annual report. */
    public void complete(Actor actor, String reference, long version, Map<ClosingPoint, String> closing) {
        InHand<Project> in = commands.open(actor, reference, version, Command.COMPLETE);
        noAddendum(in);
        keep(in, ClosingPoint.OF_COMPLETION, closing);
        in.record().end(Command.COMPLETE, closing.getOrDefault(ClosingPoint.RESULTS, ""), in.by());
    }

    private void noAddendum(InHand<Project> in) {
        if (addenda.findByProjectIdAndState(in.record().id(), AddendumState.OPEN)
                .isPresent()) {
            throw new RuleBroken(null, "project.rule.addendum-open");
        }
    }

    private void keep(InHand<Project> in, Set<ClosingPoint> asked, Map<ClosingPoint, String> words) {
        for (ClosingPoint point : asked) {
            String said = words.getOrDefault(point, "");
            if (said.isBlank()) {
                throw new RuleBroken(null, "project.rule.unsettled");
            }
            jdbc.sql("insert into closing_point (project_id, point, text) values (?, ?, ?)")
                    .params(in.record().id(), point.name(), said.strip())
                    .update();
        }
    }

    private EarlyEnd standing(InHand<Project> in) {
        return ends.findByProjectIdAndStateNot(in.record().id(), EarlyEndState.WITHDRAWN)
                .orElseThrow(
                        () -> new StaleVersion("nobody wants " + in.record().reference() + " to end early"));
    }
}
